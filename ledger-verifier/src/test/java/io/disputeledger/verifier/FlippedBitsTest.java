package io.disputeledger.verifier;

import static io.disputeledger.verifier.Tool.KEY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.verifier.Tool.Outcome;
import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Flips every bit of everything that is given, one at a time: nothing verifies any more. Harmless,
 * as nothing depends on them, are only
 *
 * <ul>
 *   <li>the signature line of a key that is not trusted, as long as it is a signature line,
 *   <li>the extra line of a proof that stands alone,
 *   <li>whatever an answer says beside its receipts,
 *   <li>the keys in a bundle, where a trusted key was given,
 *   <li>the trimmings of the ZIP, such as times: see {@code ArchiveTest}.
 * </ul>
 */
class FlippedBitsTest {

    private static final SampleDispute DISPUTE = new SampleDispute();

    @TempDir Path folder;

    private Tool tool;

    @BeforeEach
    void useFolder() {
        tool = new Tool(folder);
    }

    @Test
    void everyBitOfAReceiptCounts() {
        byte[] entry = DISPUTE.log.entry(1);
        byte[] proof = DISPUTE.log.proof(1, SampleLog.KEY).getBytes(UTF_8);
        String entryFile = tool.write("entry", entry);
        String proofFile = tool.write("proof", proof);
        String keyFile = tool.write("key", KEY + "\n");
        String[] command = {"receipt", "--key", "@" + keyFile, entryFile, proofFile};

        assertThat(tool.run(command).code()).isEqualTo(0);
        everyFlipIsFound("entry", entry, command);
        everyFlipIsFound("proof", proof, command);
        everyFlipIsFound("key", (KEY + "\n").getBytes(UTF_8), command);
    }

    @Test
    void ofAProofOnlyItsExtraAndStrangersSignaturesDoNotCount() {
        String text =
                DISPUTE.log
                        .proof(1, SampleLog.NEXT_KEY, SampleLog.KEY)
                        .replace("\nindex", "\nextra QUJD\nindex");
        byte[] proof = text.getBytes(UTF_8);
        String[] command = {
            "receipt",
            "--key",
            KEY,
            tool.write("entry", DISPUTE.log.entry(1)),
            tool.write("proof", proof)
        };
        int extra = text.indexOf("QUJD");
        // The line begins with a dash of three bytes; the text before it is ASCII.
        int stranger = text.indexOf("\u2014") + "\u2014 ".getBytes(UTF_8).length;
        int strangerEnd = text.indexOf('\n', stranger) + 2;

        assertThat(tool.run(command).code()).isEqualTo(0);
        everyFlipIsFound(
                "proof",
                proof,
                at -> at >= extra && at < extra + 4 || at >= stranger && at < strangerEnd,
                command);
    }

    @Test
    void everyBitOfTheReceiptsInAnAnswerCounts() {
        String text = DISPUTE.answer(6, SampleLog.KEY);
        byte[] answer = text.getBytes(UTF_8);
        String[] command = {"answer", "--key", KEY, tool.write("answer", answer)};
        int receipts = text.indexOf("\"receipts\"");

        assertThat(tool.run(command).code()).isEqualTo(0);
        everyFlipIsFound("answer", answer, at -> at < receipts, command);
    }

    @Test
    void everyBitOfAConsistencyProofCounts() {
        byte[] older = DISPUTE.log.signed(3, SampleLog.KEY).getBytes(UTF_8);
        byte[] newer = DISPUTE.log.signed(7, SampleLog.KEY).getBytes(UTF_8);
        byte[] proof = DISPUTE.log.consistencyProof(3, 7).getBytes(UTF_8);
        String[] command = {
            "consistency",
            "--key",
            KEY,
            tool.write("old", older),
            tool.write("new", newer),
            tool.write("proof", proof)
        };

        assertThat(tool.run(command).code()).isEqualTo(0);
        everyFlipIsFound("old", older, command);
        everyFlipIsFound("new", newer, command);
        everyFlipIsFound("proof", proof, command);
    }

    @Test
    void everyBitOfEveryKindOfFileInABundleCounts() {
        for (String name :
                new String[] {
                    "bundle", "checkpoint", "evidence", "entries/4", "proofs/4.tlog-proof"
                }) {
            everyFlipInABundleIsFound(name, false, "bundle", "--key", KEY);
        }
        everyFlipInABundleIsFound("keys", true, "bundle", "--key", KEY);
    }

    @Test
    void withoutATrustedKeyItsOwnKeysCountAsWell() {
        everyFlipInABundleIsFound("keys", false, "bundle");
    }

    @Test
    void everyBitOfAnEvidenceFileCounts() {
        String[] command = {
            "bundle",
            "--key",
            KEY,
            tool.write("bundle", SampleDispute.zip(DISPUTE.files(SampleLog.KEY))),
            "--evidence",
            tool.write("photo", SampleDispute.PHOTO)
        };

        assertThat(tool.run(command).code()).isEqualTo(0);
        everyFlipIsFound("photo", SampleDispute.PHOTO, command);
    }

    private void everyFlipInABundleIsFound(String name, boolean harmless, String... command) {
        Map<String, byte[]> files = new LinkedHashMap<>(DISPUTE.files(SampleLog.KEY));
        byte[] content = files.getOrDefault(name, new byte[0]);
        String[] args = Arrays.copyOf(command, command.length + 1);
        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            files.put(name, flipped(content, bit));
            args[command.length] = tool.write("bundle", SampleDispute.zip(files));
            Outcome outcome = tool.run(args);
            if (harmless) {
                assertThat(outcome.code()).isEqualTo(0);
            } else {
                requireFound(outcome, name, bit);
                assertThat(outcome.err()).contains(name);
            }
        }
    }

    private void everyFlipIsFound(String file, byte[] content, String... command) {
        everyFlipIsFound(file, content, at -> false, command);
    }

    private void everyFlipIsFound(
            String file, byte[] content, IntPredicate harmless, String... command) {
        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            tool.write(file, flipped(content, bit));
            Outcome outcome = tool.run(command);
            if (outcome.code() != 0 || !harmless.test(bit / Byte.SIZE)) {
                requireFound(outcome, file, bit);
            }
        }
        tool.write(file, content);
    }

    private static void requireFound(Outcome outcome, String file, int bit) {
        assertThat(outcome.code())
                .as("bit %d of byte %d of %s", bit % Byte.SIZE, bit / Byte.SIZE, file)
                .isIn(1, 2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).matches("(Does not verify|Not checked): [^\\n]+\\.\\n");
        assertThat(outcome.err()).doesNotContain("the verifier itself failed");
    }

    private static byte[] flipped(byte[] content, int bit) {
        byte[] flipped = content.clone();
        flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return flipped;
    }
}
