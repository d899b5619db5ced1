package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;
import java.util.List;

/** The end of the log, or what says where it is, is another. */
enum TailTampering implements Tampering {
    HEAD_TOO_LARGE(scene -> {
        scene.change("update {log_head} set size = size + 1");
        return Change.at(new Place.Head(), "head + 1");
    }),

    HEAD_TOO_SMALL(scene -> {
        scene.change("update {log_head} set size = size - 1");
        return Change.at(new Place.Head(), "head - 1");
    }),

    HEAD_MISSING(scene -> {
        scene.change("delete from {log_head}");
        return Change.at(new Place.Head(), "no head");
    }),

    CUT(scene -> {
        long size = cut(scene);
        return Change.at(new Place.Event(size), "cut to " + size);
    }),

    CUT_WITH_THE_HEAD(scene -> {
        long size = cut(scene);
        scene.change("update {log_head} set size = ?", size);
        long next = firstCheckpointAfter(scene, size);
        return Change.at(new Place.StoredCheckpoint(next), "cut to " + size + " with head")
                .orAnchored();
    }),

    CUT_WITHIN_A_BATCH_AND_TIDIED_UP(scene -> {
        long size = 1 + scene.random().nextLong(scene.size() - 1);
        while (scene.checkpoints().contains(size)) {
            size = 1 + scene.random().nextLong(scene.size() - 1);
        }
        setBack(scene, size);
        long signed =
                scene.one("select coalesce(max(size), 0) from {checkpoint}", row -> row.getLong(1));
        return Change.at(new Place.Events(signed, size - 1), "tidily cut to " + size).orAnchored();
    }),

    SET_BACK_BUT_FOR_TILES(scene -> {
        List<Long> before =
                scene.checkpoints().stream().filter(size -> size < scene.tiledUpTo()).toList();
        long size = scene.anyOf(before);
        scene.update("delete from {event} where position >= ?", size);
        scene.update("delete from {checkpoint} where size > ?", size);
        scene.change("update {log_head} set size = ?", size);
        return Change.at(
                        new Place.StoredTile(0, size / 256),
                        "set back to " + size + ", but for tiles")
                .orAnchored();
    });

    private final Deed deed;

    TailTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    /** The log as it was at a size. */
    static void setBack(Scene scene, long size) throws SQLException {
        scene.update("delete from {event} where position >= ?", size);
        scene.update("delete from {checkpoint} where size > ?", size);
        scene.update("delete from {tile} where (index + 1) << (8 * (level + 1)) > ?", size);
        scene.change("update {log_head} set size = ?", size);
    }

    private static long cut(Scene scene) throws SQLException {
        long size = scene.position();
        scene.change("delete from {event} where position >= ?", size);
        return size;
    }

    private static long firstCheckpointAfter(Scene scene, long size) throws SQLException {
        return scene.checkpoints().stream()
                .filter(signed -> signed > size)
                .findFirst()
                .orElseThrow();
    }
}
