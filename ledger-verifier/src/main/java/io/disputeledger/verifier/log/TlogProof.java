package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * That an entry is in a log, as in c2sp.org/tlog-proof. As parsed it proves nothing.
 *
 * @param source where it stands
 * @param index of the entry
 * @param hashes from the leaf's sibling up to the root's child
 * @param checkpoint the signed checkpoint, as it stands below
 */
public record TlogProof(Source source, long index, List<Hash> hashes, Source checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";

    /** Reads a proof; its extra line, for which nobody vouches, is read over. */
    public static TlogProof parse(Source source) throws NotVerified {
        Lines lines = Lines.of(source);
        lines.require(FIRST_LINE);
        Passage line = lines.next("the index line");
        if (line.text().startsWith(EXTRA)) {
            line.after(EXTRA).base64("extra data");
            line = lines.next("the index line");
        }
        long index = line.after("index ").number("the entry's index");
        List<Hash> hashes = new ArrayList<>();
        Passage next = lines.next("a hash, or an empty line");
        while (!next.text().isEmpty()) {
            hashes.add(Hash.parse(next, "a hash"));
            next = lines.next("a hash, or an empty line");
        }
        return new TlogProof(source, index, hashes, source.slice(lines.offset(), source.length()));
    }

    /** Verifies that the entry is the one at {@link #index}. */
    public void verify(Source entry, Checkpoint of) throws NotVerified {
        if (index >= of.size()) {
            throw source.wrong(
                    "it is about entry %d, and the checkpoint about %d entries only"
                            .formatted(index, of.size()));
        }
        int length = MerkleTree.pathLength(index, of.size());
        if (hashes.size() != length) {
            throw source.wrong(
                    "it has %d hashes, and entry %d of %d needs %d"
                            .formatted(hashes.size(), index, of.size(), length));
        }
        Hash root = MerkleTree.root(MerkleTree.leaf(entry.bytes()), index, of.size(), hashes);
        if (!root.equals(of.root())) {
            throw entry.wrong(
                    "this is not entry %d of the log: with the hashes of %s it leads to the root %s, and the checkpoint has %s"
                            .formatted(index, source.name(), root, of.root()));
        }
    }
}
