package io.disputeledger.store.fsck;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.VerificationException;

/** What a checkpoint says about the tree of one size. */
sealed interface Testimony {

    /** From when on it can be judged. */
    long size();

    /** A trusted key signed this root. */
    record Signed(Place place, long size, Hash root, SignedNote note) implements Testimony {}

    /** It is no checkpoint of this log. */
    record Void(long size, Fault fault) implements Testimony {}

    /** A row of the checkpoint table. */
    static Testimony stored(long size, String note, Trust trust) {
        Place place = new Place.StoredCheckpoint(size);
        try {
            SignedNote signed = SignedNote.parse(note);
            Checkpoint checkpoint = trust.verified(signed);
            if (checkpoint.size() != size) {
                return new Void(
                        size,
                        new Fault(
                                place,
                                "size in its note",
                                Long.toString(size),
                                Long.toString(checkpoint.size())));
            }
            return new Signed(place, size, checkpoint.root(), signed);
        } catch (VerificationException e) {
            return refused(size, place, e);
        }
    }

    /** A checkpoint of an anchor file. */
    static Testimony anchored(Anchor anchor, Trust trust) {
        try {
            Checkpoint checkpoint = trust.verified(anchor.note());
            long size = checkpoint.size();
            return new Signed(
                    new Place.AnchoredCheckpoint(anchor.file(), anchor.number(), size),
                    size,
                    checkpoint.root(),
                    anchor.note());
        } catch (VerificationException e) {
            return refused(0, new Place.AnchoredCheckpoint(anchor.file(), anchor.number(), -1), e);
        }
    }

    private static Void refused(long size, Place place, VerificationException why) {
        return new Void(
                size,
                new Fault(
                        place,
                        "note",
                        "a checkpoint of this log, signed by a trusted key",
                        "none (" + why.getMessage() + ")"));
    }
}
