package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;

/** Rows of the event table are moved, removed or added. */
enum RowTampering implements Tampering {
    POSITION_CHANGED(scene -> {
        long position = scene.position();
        long to = scene.size() + scene.random().nextInt(3);
        scene.change("update {event} set position = ? where position = ?", to, position);
        return Change.at(new Place.Event(position), "moved to " + to);
    }),

    POSITIONS_SWAPPED(scene -> {
        long one = scene.position();
        long other = (one + 1 + scene.random().nextLong(scene.size() - 1)) % scene.size();
        move(scene, one, ForgedEvents.ELSEWHERE);
        move(scene, other, one);
        move(scene, ForgedEvents.ELSEWHERE, other);
        return Change.ofEvent(
                Math.min(one, other), scene, "%d and %d swapped".formatted(one, other));
    }),

    NEIGHBOURS_SWAPPED(scene -> {
        long one = scene.random().nextLong(scene.size() - 1);
        move(scene, one, ForgedEvents.ELSEWHERE);
        move(scene, one + 1, one);
        move(scene, ForgedEvents.ELSEWHERE, one + 1);
        return Change.ofEvent(one, scene, "swapped with the next");
    }),

    DELETED(scene -> {
        long position = scene.position();
        scene.change("delete from {event} where position = ?", position);
        return Change.at(new Place.Event(position), "deleted");
    }),

    DELETED_AND_CLOSED_UP(scene -> {
        long position = scene.random().nextLong(scene.size() - 1);
        scene.change("delete from {event} where position = ?", position);
        ForgedEvents.shift(scene, position + 1, -1);
        scene.change("update {log_head} set size = size - 1");
        return Change.ofEvent(position, scene, "deleted, and all later ones moved down")
                .orTheEnd(position, scene);
    }),

    REPLACED(scene -> {
        long position = scene.position();
        scene.change("delete from {event} where position = ?", position);
        ForgedEvents.insert(scene, position);
        return Change.ofEvent(position, scene, "replaced by a forged one");
    }),

    INSERTED(scene -> {
        long position = scene.position();
        ForgedEvents.shift(scene, position, 1);
        ForgedEvents.insert(scene, position);
        scene.change("update {log_head} set size = size + 1");
        return Change.ofEvent(position, scene, "forged, and all later ones moved up");
    }),

    APPENDED(scene -> {
        ForgedEvents.insert(scene, scene.size());
        return Change.at(new Place.Event(scene.size()), "forged at the end");
    }),

    APPENDED_WITH_THE_HEAD(scene -> {
        ForgedEvents.insert(scene, scene.size());
        scene.change("update {log_head} set size = size + 1");
        return Change.at(
                new Place.Events(scene.size(), scene.size()),
                "forged at the end, and the head moved");
    });

    private final Deed deed;

    RowTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    private static void move(Scene scene, long from, long to) throws SQLException {
        scene.change("update {event} set position = ? where position = ?", to, from);
    }
}
