package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Source;

/**
 * What a log says its tree was, as in c2sp.org/tlog-checkpoint.
 *
 * @param origin names the log
 * @param size how many entries it had
 * @param root the hash over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {

    static Checkpoint parse(Source text) throws NotVerified {
        Lines lines = Lines.of(text);
        Passage origin = lines.next("the log's origin");
        if (origin.text().isEmpty()) {
            throw origin.expected("the log's origin");
        }
        long size = lines.next("the tree's size").number("the tree's size");
        Passage rootLine = lines.next("the root hash");
        Hash root = Hash.parse(rootLine, "the root hash");
        if (size == 0 && !root.equals(MerkleTree.EMPTY_ROOT)) {
            throw rootLine.expected("the hash of nothing, as the tree is empty");
        }
        while (!lines.atEnd()) {
            // An extension, of which nothing is known but that it was signed.
            Passage extension = lines.next("an extension line");
            if (extension.text().isEmpty()) {
                throw extension.expected("an extension line that says something");
            }
        }
        return new Checkpoint(origin.text(), size, root);
    }
}
