package io.disputeledger.verifier;

import static io.disputeledger.verifier.Tool.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.verifier.Tool.Outcome;
import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One entry with its proof, and whom to believe. */
class ReceiptCommandTest {

    private static final SampleLog LOG = new SampleDispute().log;
    private static final String NEXT = SampleLog.NEXT_KEY.verifier().toString();
    private static final String VERIFIED =
            "Verified: entry 2, which is io.example.DisputeChanged, event 1 of dispute:D-1, is in"
                    + " the log \"ledger.example/disputes\" at size 7, signed by"
                    + " ledger.example/disputes+557372b8.\n";

    @TempDir Path folder;

    private Tool tool;
    private String entry;
    private String proof;

    @BeforeEach
    void writeReceipt() {
        tool = new Tool(folder);
        entry = tool.write("entry", LOG.entry(2));
        proof = tool.write("entry.tlog-proof", LOG.proof(2, SampleLog.KEY));
    }

    @Test
    void isVerifiedInOneSentence() {
        assertThat(tool.run("receipt", "--key", KEY, entry, proof))
                .isEqualTo(new Outcome(0, VERIFIED, ""));
    }

    @Test
    void takesKeysFromAFile() {
        String keys = tool.write("log.vkey", NEXT + "\n" + KEY + "\n");

        assertThat(tool.run("receipt", "--key=@" + keys, entry, proof).out()).isEqualTo(VERIFIED);
        for (String written : new String[] {KEY, KEY + "\r\n" + NEXT}) {
            tool.write("log.vkey", written);
            assertThat(tool.run("receipt", "--key=@" + keys, entry, proof).out())
                    .isEqualTo(VERIFIED);
        }
        for (String written : new String[] {"", "\n", KEY + " ", KEY + "\n\n" + NEXT}) {
            tool.write("log.vkey", written);
            assertThat(tool.run("receipt", "--key=@" + keys, entry, proof).code())
                    .as(written)
                    .isEqualTo(2);
        }
        assertThat(tool.run("receipt", "--key", keys, entry, proof).err())
                .isEqualTo(
                        "Not checked: --key: to read keys from the file log.vkey, write --key"
                                + " @log.vkey.\n");
    }

    @Test
    void anotherEntryIsNotProved() {
        String other = tool.write("entry", LOG.entry(1));

        assertThat(tool.run("receipt", "--key", KEY, other, proof))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Does not verify: entry: this is not entry 2 of the log: with the"
                                        + " hashes of entry.tlog-proof it leads to the root"
                                        + " QAWlbILqErAkKO9izlwNJk/8Zw2nyNIHk4nW1a/2yB0=, and the"
                                        + " checkpoint has"
                                        + " BWj0n0LsYmlMebiP66gKKt+uCl0Nh+ft7lIxHZfvCzM=.\n"));
    }

    @Test
    void aKeyThatIsNotTrustedCountsForNothing() {
        assertThat(tool.run("receipt", "--key", NEXT, entry, proof))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Does not verify: entry.tlog-proof: it is signed by"
                                        + " ledger.example/disputes+557372b8, and not by"
                                        + " ledger.example/disputes+7df2dd08.\n"));
    }

    @Test
    void aKeyIsReplacedWithoutBreakingOldReceipts() {
        String both =
                tool.write("both.tlog-proof", LOG.proof(2, SampleLog.KEY, SampleLog.NEXT_KEY));

        assertThat(tool.run("receipt", "--key", NEXT, "--key", KEY, entry, proof).out())
                .isEqualTo(VERIFIED);
        assertThat(tool.run("receipt", "--key", KEY, entry, both).out()).isEqualTo(VERIFIED);
        assertThat(tool.run("receipt", "--key", NEXT, "--key", KEY, entry, both).out())
                .endsWith(
                        "signed by ledger.example/disputes+557372b8 and"
                                + " ledger.example/disputes+7df2dd08.\n");
    }

    /** A key speaks for the log of its own name, unless one says otherwise. */
    @Test
    void aKeyOfAnotherNameNeedsTheOrigin() {
        var witness = SampleLog.key("witness.example", 3);
        String witnessed = tool.write("witnessed.tlog-proof", LOG.proof(2, witness));
        String key = witness.verifier().toString();

        assertThat(tool.run("receipt", "--key", key, entry, witnessed).err())
                .isEqualTo(
                        "Does not verify: witnessed.tlog-proof: witness.example+3cd808c2 signed for"
                                + " the log \"ledger.example/disputes\", which has another name; if"
                                + " that is right, say so with --origin.\n");
        assertThat(
                        tool.run(
                                "receipt",
                                "--key",
                                key,
                                "--origin",
                                SampleLog.ORIGIN,
                                entry,
                                witnessed))
                .extracting(Outcome::code)
                .isEqualTo(0);
        assertThat(
                        tool.run("receipt", "--key", KEY, "--origin", "other.example", entry, proof)
                                .err())
                .isEqualTo(
                        "Does not verify: entry.tlog-proof, byte 167: expected the origin"
                                + " \"other.example\", found \"ledger.example/disputes\".\n");
    }

    @Test
    void anEntryThatIsLoggedButCannotBeReadIsRefused() {
        SampleLog log = new SampleLog();
        log.append(new byte[] {2});
        String strange = tool.write("strange", log.entry(0));
        String strangeProof = tool.write("strange.tlog-proof", log.proof(0, SampleLog.KEY));

        assertThat(tool.run("receipt", "--key", KEY, strange, strangeProof).err())
                .isEqualTo(
                        "Does not verify: strange, byte 0: expected entry version 1, found 2.\n");
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThat(tool.run("receipt", "--key", KEY, folder + "/none", proof))
                .isEqualTo(new Outcome(2, "", "Not checked: there is no file none.\n"));
        assertThat(tool.run("receipt", "--key", KEY, folder.toString(), proof).err())
                .isEqualTo("Not checked: " + folder + " is a folder, and a file is needed.\n");
        String large = tool.write("large", new byte[65_536]);
        assertThat(tool.run("receipt", "--key", KEY, large, proof))
                .isEqualTo(new Outcome(2, "", "Not checked: large is larger than 65535 bytes.\n"));
    }
}
