package io.disputeledger.store.fsck;

import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.AnchorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A checkpoint from an anchor file. Read the files before the run begins, or the log may be longer
 * in them than in the database.
 *
 * @param file its name, for messages
 * @param number its place in the file, from 1
 * @param note as it was read, not yet verified
 */
public record Anchor(String file, int number, SignedNote note) {

    /**
     * All checkpoints of one file.
     *
     * @throws VerificationException when something else is in it
     */
    public static List<Anchor> read(Path file) throws IOException, VerificationException {
        List<Anchor> anchors = new ArrayList<>();
        for (SignedNote note : AnchorFile.read(file)) {
            anchors.add(new Anchor(file.toString(), anchors.size() + 1, note));
        }
        return anchors;
    }
}
