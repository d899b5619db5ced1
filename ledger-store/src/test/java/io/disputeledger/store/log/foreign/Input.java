package io.disputeledger.store.log.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.DecimalNumber;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.StrictBase64;
import io.disputeledger.store.log.notes.StrictText;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** Bytes for us and for another verifier to accept or to refuse. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Input(Kind kind, byte[] bytes) {

    /** What the bytes claim to be; the names are those that the checker knows. */
    enum Kind {
        KEY("key"),
        NOTE("note"),
        CHECKPOINT("checkpoint"),
        TILE_PATH("tile-path"),
        /** Lines: index, size, leaf hash, root, and the proof's hashes. */
        INCLUSION("inclusion"),
        /** Lines: old size, new size, old root, new root, and the proof's hashes. */
        CONSISTENCY("consistency");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    private static final int HASHES_LINE = 2;

    Input(Kind kind, String text) {
        this(kind, text.getBytes(UTF_8));
    }

    /** As the checker reads it. */
    String line() {
        return kind.name + " " + Base64.getEncoder().encodeToString(bytes);
    }

    boolean isAcceptedByUs(Collection<VerifierKey> trusted) {
        try {
            String text = StrictText.decode(bytes);
            switch (kind) {
                case KEY -> VerifierKey.parse(text);
                case NOTE -> SignedNote.parse(bytes).verify(trusted);
                case CHECKPOINT -> Checkpoint.parse(text);
                case TILE_PATH -> {
                    return Tile.parse(text).isPresent() || EntryBundle.parse(text).isPresent();
                }
                case INCLUSION, CONSISTENCY -> verifyProof(text.split("\n", -1));
            }
            return true;
        } catch (VerificationException _) {
            return false;
        }
    }

    private void verifyProof(String[] lines) throws VerificationException {
        if (lines.length < HASHES_LINE + 2) {
            throw new VerificationException("The claim has too few lines.");
        }
        long first = DecimalNumber.parse(lines[0]);
        long second = DecimalNumber.parse(lines[1]);
        List<Hash> hashes = new ArrayList<>();
        for (int line = HASHES_LINE; line < lines.length; line++) {
            hashes.add(StrictBase64.decodeHash(lines[line]));
        }
        List<Hash> proof = hashes.subList(2, hashes.size());
        if (kind == Kind.INCLUSION) {
            new InclusionProof(first, second, proof)
                    .verify(hashes.get(0), hashes.get(1), new TreeHasher());
        } else {
            new ConsistencyProof(first, second, proof)
                    .verify(hashes.get(0), hashes.get(1), new TreeHasher());
        }
    }
}
