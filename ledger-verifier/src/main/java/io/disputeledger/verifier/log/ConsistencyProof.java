package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * That a log only grew between two sizes. As parsed it proves nothing.
 *
 * @param source where it stands
 * @param from the line with the smaller size
 * @param to the line with the larger size
 * @param hashes in the order of RFC 6962, section 2.1.2
 */
public record ConsistencyProof(Source source, Passage from, Passage to, List<Hash> hashes) {

    private static final String FIRST_LINE = "dispute-ledger-consistency@v1";

    /** Reads a proof. */
    public static ConsistencyProof parse(Source source) throws NotVerified {
        Lines lines = Lines.of(source);
        lines.require(FIRST_LINE);
        Passage from = lines.next("the line with the old size").after("from ");
        Passage to = lines.next("the line with the new size").after("to ");
        List<Hash> hashes = new ArrayList<>();
        while (!lines.atEnd()) {
            hashes.add(Hash.parse(lines.next("a hash"), "a hash"));
        }
        return new ConsistencyProof(source, from, to, hashes);
    }

    /** Verifies that the newer tree begins with all of the older one. */
    public void verify(Checkpoint older, Checkpoint newer) throws NotVerified {
        if (!older.origin().equals(newer.origin())) {
            throw source.wrong(
                    "the old checkpoint is of the log %s, and the new one of %s"
                            .formatted(
                                    Printable.quoted(older.origin()),
                                    Printable.quoted(newer.origin())));
        }
        requireSize(from, older, "old");
        requireSize(to, newer, "new");
        if (older.size() > newer.size()) {
            throw source.wrong(
                    "the old checkpoint is larger than the new one: %d and %d entries"
                            .formatted(older.size(), newer.size()));
        }
        if (older.size() == newer.size() && !older.root().equals(newer.root())) {
            throw new NotVerified(
                    "the log signed two histories: at size %d the old checkpoint has the root %s, and the new one %s"
                            .formatted(older.size(), older.root(), newer.root()));
        }
        int length = older.size() == 0 ? 0 : MerkleTree.proofLength(older.size(), newer.size());
        if (hashes.size() != length) {
            throw source.wrong(
                    "it has %d hashes, and from %d to %d it needs %d"
                            .formatted(hashes.size(), older.size(), newer.size(), length));
        }
        if (older.size() == 0) {
            return; // Everything begins with nothing.
        }
        MerkleTree.Roots roots = MerkleTree.roots(older.root(), older.size(), newer.size(), hashes);
        requireRoot(roots.older(), older);
        requireRoot(roots.newer(), newer);
    }

    private static void requireSize(Passage size, Checkpoint checkpoint, String which)
            throws NotVerified {
        if (size.number("a size") != checkpoint.size()) {
            throw size.expected(
                    "the size %d of the %s checkpoint".formatted(checkpoint.size(), which));
        }
    }

    private void requireRoot(Hash found, Checkpoint checkpoint) throws NotVerified {
        if (!found.equals(checkpoint.root())) {
            throw source.wrong(
                    "it leads to the root %s at size %d, and the checkpoint has %s: the proof is wrong, or the log showed two histories"
                            .formatted(found, checkpoint.size(), checkpoint.root()));
        }
    }
}
