package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.DisputeDesk.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of commands that want the same thing at the same moment, the ledger carries one out. */
class ConcurrencyIT {

    private static final int CALLERS = 16;

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @RepeatedTest(5)
    void oneOfManyComplaintsAboutTheSameOrderBeginsADispute(RepetitionInfo repetition) {
        String order = "O-1-" + repetition.getCurrentRepetition();
        String dispute = "D-1-" + repetition.getCurrentRepetition() + "-";
        desk.recordOrder(order);

        List<Reply> replies = Together.call(CALLERS, caller -> desk.file(dispute + caller, order));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(409);
                    assertThat(reply.code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
                });
        assertThat(desk.events("dispute:" + dispute)).isEqualTo(2);
    }

    @Test
    void repeatsOfOneRequestAllGetItsAnswer() {
        desk.recordOrder("O-2");
        String key = newKey();
        long before = desk.events("command:");

        List<Reply> replies =
                Together.call(
                        CALLERS,
                        _ -> desk.buyer().post("/v1/disputes", complaint("D-2", "O-2"), key));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(reply -> reply.http().body()).hasSize(CALLERS);
        assertThat(replies.stream().map(reply -> reply.http().body()).distinct()).hasSize(1);
        assertThat(desk.events("command:")).isEqualTo(before + 1);
        assertThat(desk.events("dispute:D-2")).isEqualTo(2);
    }

    @Test
    void twinsAtTwoProcessesAreRefusedOnceAndAnsweredAlike() {
        desk.recordOrder("O-5");
        desk.file("D-5", "O-5");
        String key = newKey();
        long before = desk.events("command:");
        try (RunningService other = desk.another()) {
            List<Reply> twins =
                    Together.call(
                            CALLERS,
                            caller ->
                                    (caller % 2 == 0 ? desk.buyer() : other.as(Role.PARTY, "B-77"))
                                            .post("/v1/disputes", complaint("D-5b", "O-5"), key));

            assertThat(twins).extracting(Reply::status).containsOnly(409);
            assertThat(twins)
                    .filteredOn(twin -> !twin.code().equals("DUPLICATE_OPEN_DISPUTE"))
                    .allSatisfy(twin -> {
                        assertThat(twin.code()).isEqualTo("CONFLICT");
                        assertThat(twin.http().headers().firstValue("Retry-After")).isPresent();
                    });
            assertThat(
                            twins.stream()
                                    .filter(twin -> twin.code().equals("DUPLICATE_OPEN_DISPUTE"))
                                    .map(twin -> twin.http().body())
                                    .distinct())
                    .hasSize(1);
        }
        assertThat(desk.events("command:")).isEqualTo(before + 1);
    }

    @Test
    void oneOfManyOfficersTakesAComplaintOn() {
        desk.recordOrder("O-3");
        desk.file("D-3", "O-3");

        List<Reply> replies =
                Together.call(
                        CALLERS,
                        _ -> desk.officer().post("/v1/disputes/D-3/accept-complaint", "{}"));

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .allSatisfy(ConcurrencyIT::isRefusedOrMayComeAgain);
        assertThat(desk.events("dispute:D-3")).isEqualTo(4);
    }

    @Test
    void waiversOfBothPartiesCloseTheRoundOnce() {
        desk.recordOrder("O-4");
        desk.file("D-4", "O-4");
        desk.officer().post("/v1/disputes/D-4/accept-complaint", "{}");
        desk.officer()
                .post(
                        "/v1/disputes/D-4/record-respondent-contact",
                        "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}");
        long before = desk.events("dispute:D-4");

        List<Reply> replies =
                Together.call(
                        CALLERS,
                        caller ->
                                (caller % 2 == 0 ? desk.buyer() : desk.seller())
                                        .post("/v1/disputes/D-4/waive-evidence-round", "{}"));

        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .allSatisfy(ConcurrencyIT::isRefusedOrMayComeAgain);
        // Two waivers, one closing, and the time in which somebody should look at it.
        assertThat(desk.events("dispute:D-4")).isEqualTo(before + 4);
    }

    private static void isRefusedOrMayComeAgain(Reply reply) {
        assertThat(reply.code()).isIn("INVALID_STATE", "CONFLICT");
        assertThat(reply.status()).isEqualTo(reply.code().equals("CONFLICT") ? 409 : 422);
    }
}
