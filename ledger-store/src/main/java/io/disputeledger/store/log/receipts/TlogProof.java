package io.disputeledger.store.log.receipts;

import io.disputeledger.store.log.notes.DecimalNumber;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.StrictBase64;
import io.disputeledger.store.log.notes.StrictText;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.ArrayList;
import java.util.List;

/**
 * A proof that can be kept in a file: an inclusion proof with the checkpoint it leads to. As parsed
 * it proves nothing; {@link ReceiptVerifier} tells. The format's extra line is read over, as
 * nothing vouches for it, and not written.
 *
 * @param index of the entry in the log
 * @param hashes from the leaf's sibling up to the root's child
 * @param checkpoint as the log signed it
 */
public record TlogProof(long index, List<Hash> hashes, SignedNote checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** Room for the first two lines, and for one hash in Base 64. */
    private static final int HEAD_CHARS = 60;

    private static final int LINE_CHARS = 45;

    /** No tree that fits a 63-bit size is higher. */
    private static final int HASHES_MAX = Long.SIZE - 1;

    public TlogProof {
        hashes = List.copyOf(hashes);
    }

    /** The proof as text, which ends in a newline. */
    public String encode() {
        return new Ending(List.of(), checkpoint).of(index, hashes);
    }

    /** How the proofs of a batch end, as text: with the same upper hashes and checkpoint. */
    public static final class Ending {

        private final String text;

        /** From the lowest of the hashes that all of them have, up. */
        public Ending(List<Hash> shared, SignedNote checkpoint) {
            StringBuilder end = new StringBuilder();
            shared.forEach(hash -> line(end, hash));
            text = end.append('\n').append(checkpoint.encode()).toString();
        }

        /** The proof as text, with the hashes from the leaf's sibling up to the shared ones. */
        public String of(long index, List<Hash> own) {
            StringBuilder proof =
                    new StringBuilder(HEAD_CHARS + own.size() * LINE_CHARS + text.length());
            proof.append(FIRST_LINE).append(INDEX).append(index).append('\n');
            own.forEach(hash -> line(proof, hash));
            return proof.append(text).toString();
        }

        private static void line(StringBuilder text, Hash hash) {
            text.append(StrictBase64.encode(hash)).append('\n');
        }
    }

    public static TlogProof parse(byte[] text) throws VerificationException {
        return parse(StrictText.decode(text));
    }

    public static TlogProof parse(String text) throws VerificationException {
        int headEnd = text.indexOf("\n\n");
        if (!text.startsWith(FIRST_LINE) || headEnd < FIRST_LINE.length()) {
            throw new VerificationException(
                    "This is no tlog-proof: it does not begin with " + FIRST_LINE.strip() + ".");
        }
        List<String> lines = List.of(text.substring(FIRST_LINE.length(), headEnd).split("\n", -1));
        if (lines.getFirst().startsWith(EXTRA)) {
            StrictBase64.decode(lines.getFirst().substring(EXTRA.length()));
            lines = lines.subList(1, lines.size());
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new VerificationException("The tlog-proof has no index line where it belongs.");
        }
        long index = DecimalNumber.parse(lines.getFirst().substring(INDEX.length()));
        List<String> path = lines.subList(1, lines.size());
        if (path.size() > HASHES_MAX) {
            throw new VerificationException("The tlog-proof has more hashes than a tree is high.");
        }
        List<Hash> hashes = new ArrayList<>(path.size());
        for (String line : path) {
            hashes.add(StrictBase64.decodeHash(line));
        }
        return new TlogProof(index, hashes, SignedNote.parse(text.substring(headEnd + 2)));
    }
}
