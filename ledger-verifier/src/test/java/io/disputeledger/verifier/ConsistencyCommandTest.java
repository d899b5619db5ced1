package io.disputeledger.verifier;

import static io.disputeledger.verifier.Tool.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.verifier.Tool.Outcome;
import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a log only grew. */
class ConsistencyCommandTest {

    private static final SampleLog LOG = new SampleDispute().log;

    @TempDir Path folder;

    private Tool tool;

    @BeforeEach
    void useFolder() {
        tool = new Tool(folder);
    }

    @Test
    void isVerifiedInOneSentence() {
        assertThat(verify(signed(3), signed(7), LOG.consistencyProof(3, 7)))
                .isEqualTo(
                        new Outcome(
                                0,
                                "Verified: the log \"ledger.example/disputes\" at size 7, signed by"
                                        + " ledger.example/disputes+557372b8, begins with all that"
                                        + " it had at size 3, signed by"
                                        + " ledger.example/disputes+557372b8.\n",
                                ""));
    }

    @Test
    void holdsForAllSizes() {
        for (int to = 1; to <= LOG.size(); to++) {
            for (int from = 1; from <= to; from++) {
                assertThat(verify(signed(from), signed(to), LOG.consistencyProof(from, to)).code())
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void everythingBeginsWithNothing() {
        String proof = "dispute-ledger-consistency@v1\nfrom 0\nto 7\n";

        assertThat(verify(signed(0), signed(7), proof).code()).isEqualTo(0);
        assertThat(verify(signed(0), signed(7), proof + "A".repeat(43) + "=\n").err())
                .isEqualTo(
                        "Does not verify: proof: it has 1 hashes, and from 0 to 7 it needs 0.\n");
    }

    @Test
    void aRewrittenLogIsFound() {
        SampleLog rewritten = new SampleLog();
        LOG.entries.forEach(rewritten::append);
        rewritten.entries.set(0, new byte[] {1});
        SampleLog other = new SampleLog();
        rewritten.entries.forEach(other::append);

        assertThat(
                        verify(
                                        signed(3),
                                        other.signed(7, SampleLog.KEY),
                                        other.consistencyProof(3, 7))
                                .err())
                .startsWith("Does not verify: proof: it leads to the root ")
                .endsWith(": the proof is wrong, or the log showed two histories.\n");
        assertThat(
                        verify(
                                        signed(7),
                                        other.signed(7, SampleLog.KEY),
                                        other.consistencyProof(7, 7))
                                .err())
                .startsWith(
                        "Does not verify: the log signed two histories: at size 7 the old"
                                + " checkpoint has the root ");
    }

    @Test
    void theProofIsOfTheseCheckpoints() {
        assertThat(verify(signed(3), signed(7), LOG.consistencyProof(4, 7)).err())
                .isEqualTo(
                        "Does not verify: proof, byte 35: expected the size 3 of the old checkpoint,"
                                + " found \"4\".\n");
        assertThat(verify(signed(3), signed(7), LOG.consistencyProof(3, 6)).err())
                .isEqualTo(
                        "Does not verify: proof, byte 40: expected the size 7 of the new checkpoint,"
                                + " found \"6\".\n");
        String swapped = LOG.consistencyProof(3, 7).replace("from 3\nto 7", "from 7\nto 3");
        assertThat(verify(signed(7), signed(3), swapped).err())
                .isEqualTo(
                        "Does not verify: proof: the old checkpoint is larger than the new one: 7"
                                + " and 3 entries.\n");
    }

    @Test
    void bothCheckpointsAreOfOneLogAndSigned() {
        var otherKey = SampleLog.key("other.example", 3);
        String other =
                new Checkpoint("other.example", 0, TreeHasher.EMPTY_ROOT)
                        .sign(List.of(otherKey))
                        .encode();
        String proof = "dispute-ledger-consistency@v1\nfrom 0\nto 7\n";

        assertThat(verify(other, signed(7), proof).code()).isEqualTo(1);
        assertThat(verify(signed(7), other, proof).code()).isEqualTo(1);
        assertThat(
                        tool.run(
                                        "consistency",
                                        "--key",
                                        KEY,
                                        "--key",
                                        otherKey.verifier().toString(),
                                        tool.write("old", other),
                                        tool.write("new", signed(7)),
                                        tool.write("proof", proof))
                                .err())
                .isEqualTo(
                        "Does not verify: proof: the old checkpoint is of the log \"other.example\","
                                + " and the new one of \"ledger.example/disputes\".\n");
    }

    private static String signed(int size) {
        return LOG.signed(size, SampleLog.KEY);
    }

    private Outcome verify(String older, String newer, String proof) {
        return tool.run(
                "consistency",
                "--key",
                KEY,
                tool.write("old", older),
                tool.write("new", newer),
                tool.write("proof", proof));
    }
}
