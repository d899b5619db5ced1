package io.disputeledger.verifier;

import static io.disputeledger.verifier.Tool.KEY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.verifier.Tool.Outcome;
import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported dispute, whole and in every way that it can lie. */
class BundleCommandTest {

    private static final SampleDispute DISPUTE = new SampleDispute();
    private static final String IN_THE_LOG =
            "5 events of dispute D-1, all in the log \"ledger.example/disputes\" at size 7, signed"
                    + " by ledger.example/disputes+557372b8";
    private static final String FAILED = "Does not verify: bundle.zip: ";

    @TempDir Path folder;

    private Tool tool;
    private Map<String, byte[]> files;

    @BeforeEach
    void makeBundle() {
        tool = new Tool(folder);
        files = DISPUTE.files(SampleLog.KEY);
    }

    @Test
    void isVerifiedInOneSentence() {
        assertThat(verify()).isEqualTo(new Outcome(0, "Verified: " + IN_THE_LOG + ".\n", ""));
    }

    @Test
    void aFileIsMatchedWithTheEvidence() {
        String photo = tool.write("photo.jpg", SampleDispute.PHOTO);
        String other = tool.write("other.jpg", "another photo");

        assertThat(verify("--evidence", photo))
                .isEqualTo(
                        new Outcome(
                                0,
                                "Verified: "
                                        + IN_THE_LOG
                                        + "; the file photo.jpg is evidence E-1 (entry 4).\n",
                                ""));
        assertThat(verify("--evidence", photo, "--evidence", other))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Does not verify: other.jpg: its SHA-256 digest "
                                        + SampleDispute.sha256("another photo".getBytes(UTF_8))
                                        + " is not on the bundle's list of evidence.\n"));
        assertThat(verify("--evidence", folder + "/none").code()).isEqualTo(2);
    }

    @Test
    void withoutATrustedKeyNobodyVouches() {
        assertThat(tool.run("bundle", zip()))
                .isEqualTo(
                        new Outcome(
                                3,
                                "",
                                "Consistent in itself, but signed by a key that nobody vouched for, "
                                        + KEY
                                        + ": "
                                        + IN_THE_LOG
                                        + "; ask by another way which key the log has, and give it"
                                        + " as --key.\n"));
        files.put("keys", (SampleLog.NEXT_KEY.verifier() + "\n").getBytes(UTF_8));
        assertThat(tool.run("bundle", zip()).code()).isEqualTo(1);
        assertThat(verify().code()).as("with a key of the auditor's own").isEqualTo(0);
    }

    @Test
    void itSpeaksOfTheLogOfItsCheckpoint() {
        replace("bundle", "ledger.example/disputes", "other.example");
        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "bundle, byte 44: expected the origin \"ledger.example/disputes\""
                                + " of the checkpoint, found \"other.example\".\n");
        makeBundle();
        replace("bundle", "size 7", "size 8");
        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "bundle, byte 73: expected the size 7 of the checkpoint, found"
                                + " \"8\".\n");
    }

    @Test
    void itNamesTheDisputeThatItHas() {
        replace("bundle", "dispute D-1", "dispute D-2");

        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "bundle, byte 33: expected a dispute whose stream, dispute:<id>,"
                                + " is among the streams, found \"D-2\".\n");
    }

    @Test
    void aFolderIsNoBundle() {
        assertThat(tool.run("bundle", "--key", KEY, folder.toString()))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "Not checked: %s is a folder, and a file is needed.\n"
                                        .formatted(folder)));
    }

    @Test
    void everyStreamIsComplete() {
        files.remove("entries/2");
        files.remove("proofs/2.tlog-proof");
        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "entries/6: it is event 2 of the stream dispute:D-1 (Dispute), and"
                                + " event 1 should come here.\n");
        makeBundle();
        files.remove("entries/6");
        files.remove("proofs/6.tlog-proof");
        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "2 events of the stream dispute:D-1 (Dispute) are here, and the"
                                + " bundle says 3.\n");
        replace("bundle", "stream 3", "stream 2");
        assertThat(verify().out())
                .as("the first two events are a stream as well")
                .startsWith("Verified: 4 events of dispute D-1, ");
    }

    @Test
    void nothingOfAnotherStreamIsIn() {
        files.put("entries/3", DISPUTE.log.entry(3));
        files.put("proofs/3.tlog-proof", DISPUTE.log.proof(3, SampleLog.KEY).getBytes(UTF_8));

        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "entries/3: it is of the stream dispute:D-2 (Dispute), which the"
                                + " bundle does not list.\n");
    }

    @Test
    void everyEntryHasItsProof() {
        files.remove("proofs/6.tlog-proof");
        assertThat(verify().err()).isEqualTo(FAILED + "the file proofs/6.tlog-proof is missing.\n");
        makeBundle();
        files.remove("entries/6");
        assertThat(verify().err())
                .isEqualTo(FAILED + "the file entries/6 is missing, and its proof is there.\n");
        makeBundle();
        files.put("proofs/2.tlog-proof", file("proofs/1.tlog-proof"));
        assertThat(verify().err())
                .isEqualTo(FAILED + "proofs/2.tlog-proof: it is the proof of entry 1.\n");
    }

    @Test
    void everyEntryIsInTheLog() {
        byte[] changed = file("entries/6").clone();
        changed[changed.length - 3] ^= 1;
        files.put("entries/6", changed);

        assertThat(verify().err())
                .startsWith(
                        FAILED + "entries/6: this is not entry 6 of the log: with the hashes of ");
    }

    /** Another signature is as good, but then it is not the same file. */
    @Test
    void everyProofEndsInTheCheckpoint() {
        files.put(
                "proofs/2.tlog-proof",
                DISPUTE.log.proof(2, SampleLog.KEY, SampleLog.NEXT_KEY).getBytes(UTF_8));

        assertThat(verify().err())
                .isEqualTo(
                        FAILED
                                + "proofs/2.tlog-proof, byte 360: expected the end as in the file"
                                + " checkpoint, found 0xe2.\n");
    }

    @Test
    void evidenceIsWhatItsEntrySays() {
        String digest = SampleDispute.sha256(SampleDispute.PHOTO);
        evidence(digest + " 3 E-1\n");
        assertThat(verify().err()).contains("expected the position of an entry in the bundle");
        evidence(digest + " 2 E-1\n");
        assertThat(verify().err())
                .contains(
                        "expected an entry of the stream evidence:<evidence id>, and entry 2 is of"
                                + " dispute:D-1 (Dispute)");
        evidence(digest + " 4 E-2\n");
        assertThat(verify().code()).isEqualTo(1);
        evidence(SampleDispute.sha256(new byte[0]) + " 4 E-1\n");
        assertThat(verify().err()).contains("expected a digest that the payload of entry 4 has");
        evidence(digest.toUpperCase(Locale.ROOT) + " 4 E-1\n");
        assertThat(verify().err()).contains("expected a SHA-256 digest in 64 lower-case digits");
        evidence((digest + " 4 E-1\n").repeat(2));
        assertThat(verify().err()).contains("byte 71: expected each item only once");
        evidence("");
        assertThat(verify().code()).as("a dispute may have no evidence").isEqualTo(0);
    }

    @Test
    void rulesAreWhatTheirEntryPublished() {
        String digest = SampleDispute.sha256(SampleDispute.RULES);
        String file = SampleDispute.RULES_FILE;
        rules(digest + " 3 " + file + "\n");
        assertThat(verify().err()).contains("expected the position of an entry in the bundle");
        rules(digest + " 2 " + file + "\n");
        assertThat(verify().err())
                .contains(
                        "expected an entry of the stream rule-pack:alibaba-intl, and entry 2 is of"
                                + " dispute:D-1 (Dispute)");
        rules(digest.toUpperCase(Locale.ROOT) + " 0 " + file + "\n");
        assertThat(verify().err()).contains("expected a SHA-256 digest in 64 lower-case digits");
        rules(digest + " 0 calendars/cn/1.yaml\n");
        assertThat(verify().err()).contains("expected the text of a rule pack or calendar");
        rules((digest + " 0 " + file + "\n").repeat(2));
        assertThat(verify().err()).contains("expected each text only once");
        rules("");
        assertThat(verify().err()).contains("it does not list the file " + file);
        makeBundle();
        files.remove(file);
        assertThat(verify().err()).contains("expected the text of a rule pack or calendar");
        makeBundle();
        files.remove("rules");
        assertThat(verify().err()).contains("the file rules is missing");
    }

    @Test
    void rulesAreTheTextThatWasPublished() {
        replace(SampleDispute.RULES_FILE, "version: 1", "version: 2");
        assertThat(verify().err())
                .contains("rules, byte 0: expected the digest ")
                .contains(" of the text, found ");
        rules(
                SampleDispute.sha256(file(SampleDispute.RULES_FILE))
                        + " 0 "
                        + SampleDispute.RULES_FILE
                        + "\n");
        assertThat(verify().err()).contains("expected a digest that the payload of entry 0 has");
    }

    @Test
    void rulesThatCameWithTheProductAreNamed() {
        rules(SampleDispute.sha256(SampleDispute.RULES) + " - " + SampleDispute.RULES_FILE + "\n");

        assertThat(verify())
                .isEqualTo(
                        new Outcome(
                                0,
                                "Verified: "
                                        + IN_THE_LOG
                                        + "; rule-packs/alibaba-intl/1.yaml is not in the log, but"
                                        + " came with the product.\n",
                                ""));
    }

    @Test
    void aMalformedStatementIsRefused() {
        String statement = new String(file("bundle"), UTF_8);
        for (String malformed :
                new String[] {
                    "",
                    statement.replace("@v2", "@v1"),
                    statement.replace("dispute D-1\n", ""),
                    statement.replace("stream 3", "stream 03"),
                    statement.replace("stream 3", "stream 0"),
                    statement.replace("stream 3 Dispute dispute:D-1", "stream 3 dispute:D-1"),
                    statement.replace("stream 3 Dispute ", "stream 3  "),
                    statement + "stream 1 Evidence evidence:E-1\n",
                    statement + "stream 0 Order order:O-9\n",
                    statement + "\n",
                    statement + "more 1\n",
                    statement.strip(),
                    statement.replace("\n", "\r\n")
                }) {
            files.put("bundle", malformed.getBytes(UTF_8));
            assertThat(verify().code()).as(malformed).isEqualTo(1);
        }
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private void replace(String name, String what, String by) {
        files.put(name, new String(file(name), UTF_8).replace(what, by).getBytes(UTF_8));
    }

    private void rules(String list) {
        files.put("rules", list.getBytes(UTF_8));
    }

    private void evidence(String list) {
        files.put("evidence", list.getBytes(UTF_8));
    }

    private String zip() {
        return tool.write("bundle.zip", SampleDispute.zip(files));
    }

    private Outcome verify(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "bundle";
        args[1] = "--key";
        args[2] = KEY;
        args[3] = zip();
        System.arraycopy(more, 0, args, 4, more.length);
        return tool.run(args);
    }
}
