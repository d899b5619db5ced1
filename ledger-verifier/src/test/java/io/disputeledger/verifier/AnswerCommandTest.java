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

/** The receipts in the answer to a command. */
class AnswerCommandTest {

    private static final String ANSWER = new SampleDispute().answer(5, SampleLog.KEY);

    @TempDir Path folder;

    private Tool tool;

    @BeforeEach
    void useFolder() {
        tool = new Tool(folder);
    }

    @Test
    void isVerifiedInOneSentence() {
        assertThat(verify(ANSWER))
                .isEqualTo(
                        new Outcome(
                                0,
                                "Verified: 2 events in the log \"ledger.example/disputes\" at size"
                                        + " 7, signed by ledger.example/disputes+557372b8: entry 5"
                                        + " (io.example.DisputeChanged, event 1 of dispute:D-2),"
                                        + " entry 6 (io.example.DisputeChanged, event 2 of"
                                        + " dispute:D-1).\n",
                                ""));
    }

    @Test
    void whatElseTheAnswerSaysIsReadOver() {
        String more =
                ANSWER.replace("\"version\": 2", "\"version\": {\"receipts\": [null, 1e9]}")
                        .replace("\"position\": 5,", "\"position\": 5, \"new\": true,");

        assertThat(verify(more).code()).isEqualTo(0);
    }

    @Test
    void anAnswerWithoutReceiptsProvesNothing() {
        assertThat(verify("{\"position\": 5}"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Does not verify: answer.json: the answer, which begins at byte 0,"
                                        + " has no member \"receipts\".\n"));
        assertThat(verify("{\"receipts\": []}").err())
                .isEqualTo(
                        "Does not verify: answer.json, byte 13: expected an array of receipts, at"
                                + " least one, found something else.\n");
        assertThat(verify("[]").code()).isEqualTo(1);
        assertThat(verify("{\"receipts\": {}}").code()).isEqualTo(1);
        assertThat(verify("{\"receipts\": [1]}").code()).isEqualTo(1);
        assertThat(verify("").err())
                .isEqualTo(
                        "Does not verify: answer.json, byte 0: expected a JSON value, found the"
                                + " end.\n");
    }

    @Test
    void thePositionIsThatOfTheProof() {
        assertThat(verify(ANSWER.replace("\"position\": 5", "\"position\": 6")).err())
                .isEqualTo(
                        "Does not verify: answer.json, byte 71: expected the position 5 of its"
                                + " proof, found 6.\n");
        for (String position : new String[] {"5.0", "5e0", "-5", "\"5\"", "null"}) {
            assertThat(
                            verify(ANSWER.replace("\"position\": 5", "\"position\": " + position))
                                    .code())
                    .as(position)
                    .isEqualTo(1);
        }
    }

    @Test
    void aReceiptIsGivenOnce() {
        String one = ANSWER.substring(ANSWER.indexOf('[') + 1, ANSWER.indexOf("},") + 1);

        assertThat(verify("{\"receipts\": [" + one + "," + one + "]}").err())
                .endsWith("expected a receipt for another position, found 5 again.\n");
    }

    @Test
    void everyMemberOfAReceiptIsNeeded() {
        for (String member : new String[] {"position", "entry", "proof"}) {
            assertThat(verify(ANSWER.replaceFirst(member, "other")).err())
                    .as(member)
                    .isEqualTo(
                            "Does not verify: answer.json: receipts[0], which begins at byte 58, has"
                                    + " no member \""
                                    + member
                                    + "\".\n");
        }
    }

    @Test
    void aPlaceInAProofIsToldWithItsName() {
        assertThat(verify(ANSWER.replaceFirst("index 5", "index 05")).err())
                .isEqualTo(
                        "Does not verify: answer.json: receipts[0].proof, byte 29: expected the"
                                + " entry's index in digits, without a leading zero, found"
                                + " \"05\".\n");
    }

    private Outcome verify(String answer) {
        return tool.run("answer", "--key", KEY, tool.write("answer.json", answer));
    }
}
