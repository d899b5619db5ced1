package io.disputeledger.store.fsck.tampering;

import static io.disputeledger.store.fsck.testing.SignedLedger.key;

import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;
import java.util.List;

/** The history is another, and more or less of it agrees with itself. */
enum HistoryTampering implements Tampering {
    SET_BACK(scene -> {
        long size = checkpointBeforeTheEnd(scene);
        TailTampering.setBack(scene, size);
        List<Long> anchored = scene.ledger().anchoredSizes();
        return Change.anchoredAfter(size, scene, "set back to %d of %s".formatted(size, anchored));
    }),

    SET_BACK_AND_WENT_ON(scene -> {
        long size = checkpointBeforeTheEnd(scene);
        TailTampering.setBack(scene, size);
        for (long position = size; position < scene.size() + 3; position++) {
            ForgedEvents.insert(scene, position);
        }
        scene.change("update {log_head} set size = ?", scene.size() + 3);
        ForgedLog.tiles(scene);
        ForgedLog.checkpoints(scene, key(1));
        return Change.anchoredAfter(size, scene, "went on from " + size);
    }),

    REWRITTEN(scene -> {
        long position = rewrite(scene);
        ForgedLog.tiles(scene);
        ForgedLog.checkpoints(scene, key(1));
        return Change.anchoredAfter(position, scene, "rewritten from " + position);
    }),

    REWRITTEN_BY_ANOTHER_KEY(scene -> {
        long position = rewrite(scene);
        ForgedLog.tiles(scene);
        ForgedLog.checkpoints(scene, key(2));
        return Change.at(new Place.StoredCheckpoint(0), "rewritten from " + position);
    }),

    SIGNED_BY_ANOTHER_KEY(scene -> {
        ForgedLog.checkpoints(scene, key(2));
        return Change.at(new Place.StoredCheckpoint(0), "another key");
    }),

    TILES_FIT_A_CHANGED_EVENT(scene -> {
        long position = rewrite(scene);
        ForgedLog.tiles(scene);
        return new Change(
                "rewritten at " + position + " but for checkpoints",
                "around " + position,
                place ->
                        switch (place) {
                            case Place.Events(long first, long last) ->
                                    first <= position && position <= last;
                            case Place.NewestCheckpointOrEvents(long size, long first) ->
                                    first <= position && position < size;
                            default -> false;
                        },
                false);
    }),

    VERSION_SKIPPED_BY_THE_LEDGER_ITSELF(scene -> {
        ForgedEvents.insert(scene, scene.size(), "forged", 1L + scene.random().nextInt(9));
        scene.change("update {log_head} set size = size + 1");
        ForgedLog.checkpoints(scene, key(1));
        return Change.at(new Place.Event(scene.size()), "a stream that begins late");
    });

    private final Deed deed;

    HistoryTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    private static long rewrite(Scene scene) throws SQLException {
        long position = scene.position();
        scene.change(
                "update {event} set payload = payload || '\\x20'::bytea where position = ?",
                position);
        return position;
    }

    private static long checkpointBeforeTheEnd(Scene scene) throws SQLException {
        List<Long> sizes = scene.checkpoints();
        return scene.anyOf(sizes.subList(0, sizes.size() - 1));
    }
}
