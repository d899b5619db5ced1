package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.fsck.Place;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.tree.Hash;
import java.sql.SQLException;
import java.util.List;

/** A stored checkpoint does not say what was signed. */
enum CheckpointTampering implements Tampering {
    WRONG_ROOT(scene -> {
        long size = anyButEmpty(scene);
        write(scene, size, SignedLedger.ORIGIN, size, SignedLedger.key(1));
        return forged(scene, size, "wrong root, right key");
    }),

    WRONG_ROOT_BY_ANOTHER_KEY(scene -> {
        long size = anyButEmpty(scene);
        write(scene, size, SignedLedger.ORIGIN, size, SignedLedger.key(2));
        return Change.at(new Place.StoredCheckpoint(size), "wrong root, wrong key");
    }),

    RIGHT_ROOT_OF_ANOTHER_LOG(scene -> {
        long size = anyButEmpty(scene);
        write(scene, size, "ledger.example/other", size, SignedLedger.key(1));
        return Change.at(new Place.StoredCheckpoint(size), "another origin");
    }),

    NOTE_BIT(scene -> {
        long size = scene.anyOf(scene.checkpoints());
        String note = note(scene, size);
        String flipped = ColumnTampering.flipped(note, scene);
        scene.change("update {checkpoint} set note = ? where size = ?", flipped, size);
        return Change.at(new Place.StoredCheckpoint(size), "note is now " + flipped);
    }),

    NOTE_CUT(scene -> {
        long size = scene.anyOf(scene.checkpoints());
        String note = note(scene, size);
        String cut = note.substring(0, scene.random().nextInt(note.length()));
        scene.change("update {checkpoint} set note = ? where size = ?", cut, size);
        return Change.at(new Place.StoredCheckpoint(size), "note is now " + cut);
    }),

    NOTE_OF_ANOTHER_SIZE(scene -> {
        List<Long> sizes = scene.checkpoints();
        int one = scene.random().nextInt(sizes.size() - 1);
        long size = sizes.get(one);
        long other = sizes.get(one + 1);
        scene.change("update {checkpoint} set note = ? where size = ?", note(scene, other), size);
        return Change.at(new Place.StoredCheckpoint(size), "note of " + other);
    }),

    SIZE_CHANGED(scene -> {
        List<Long> sizes = scene.checkpoints();
        long size = scene.anyOf(sizes.subList(0, sizes.size() - 1));
        long other = scene.position();
        while (sizes.contains(other)) {
            other = scene.position();
        }
        scene.change("update {checkpoint} set size = ? where size = ?", other, size);
        return Change.at(new Place.StoredCheckpoint(other), "was of size " + size);
    }),

    OF_MORE_THAN_THERE_IS(scene -> {
        long size = scene.size() + 1 + scene.random().nextInt(9);
        scene.change("insert into {checkpoint} (size, note) values (?, '')", size);
        write(scene, size, SignedLedger.ORIGIN, size, SignedLedger.key(1));
        return Change.at(new Place.StoredCheckpoint(size), "beyond the end");
    }),

    ALL_MISSING(scene -> {
        scene.change("delete from {checkpoint}");
        return new Change(
                "all checkpoints deleted",
                "all events",
                place -> place.equals(new Place.Events(0, scene.size() - 1)),
                false);
    });

    private final Deed deed;

    CheckpointTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    /** Nothing in the database can tell a forged newest one from a changed newest batch. */
    private static Change forged(Scene scene, long size, String what) {
        return size < scene.size()
                ? Change.at(new Place.StoredCheckpoint(size), what)
                : new Change(
                        what,
                        "the newest checkpoint",
                        place ->
                                place.equals(new Place.StoredCheckpoint(size))
                                        || place instanceof Place.NewestCheckpointOrEvents newest
                                                && newest.size() == size,
                        false);
    }

    private static void write(Scene scene, long row, String origin, long size, LogKey key)
            throws SQLException {
        Checkpoint checkpoint = new Checkpoint(origin, size, Hash.of(scene.bytes(Hash.BYTES)));
        scene.change(
                "update {checkpoint} set note = ? where size = ?",
                checkpoint.sign(List.of(key)).encode(),
                row);
    }

    private static String note(Scene scene, long size) throws SQLException {
        return scene.one(
                "select note from {checkpoint} where size = ?", row -> row.getString(1), size);
    }

    private static long anyButEmpty(Scene scene) throws SQLException {
        List<Long> sizes = scene.checkpoints();
        return scene.anyOf(sizes.stream().filter(size -> size > 0).toList());
    }
}
