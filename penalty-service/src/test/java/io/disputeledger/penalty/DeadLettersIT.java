package io.disputeledger.penalty;

import static io.disputeledger.penalty.PenaltyDesk.CONDUCT_AT;
import static io.disputeledger.penalty.PenaltyDesk.REACTION;
import static io.disputeledger.penalty.PenaltyDesk.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ruling that cannot be reacted to waits for an operator, and holds up its own dispute only. */
class DeadLettersIT {

    private static final String RETRY = "/actuator/deadletters/" + REACTION;

    @TempDir private Path home;
    private PenaltyDesk desk;

    @BeforeEach
    void start() {
        desk = new PenaltyDesk(home);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void rulingThatCannotBeReadIsParkedAndShownWhileOthersGoOn() {
        desk.record(ruling("D-1", "S-1", "FORGED_EVIDENCE", 99));
        desk.record(ruling("D-2", "S-2", "NO_SUCH_OFFENCE"));
        desk.record(ruling("D-3", "S-3", "FORGED_EVIDENCE"));
        desk.awaitReaction();

        assertThat(desk.eventsOf("S-1")).isEmpty();
        assertThat(desk.eventsOf("S-3")).contains("PointsDeducted");
        assertHealth("DEGRADED", 2);

        Reply letters = desk.operator().get("/actuator/deadletters");
        assertThat(letters.body().at("/count").asInt()).isEqualTo(2);
        assertThat(letters.text("oldest/0/processor")).isEqualTo(REACTION);
        assertThat(letters.text("oldest/0/event")).isEqualTo("dispute:D-1@0");
        assertThat(letters.text("oldest/0/type")).endsWith(".RulingIssued");
        assertThat(letters.http().body()).doesNotContain("c2VhbGVk");
    }

    @Test
    void retryBeforeTheCauseIsMendedHandlesNothing() {
        desk.record(ruling("D-1", "S-1", "FORGED_EVIDENCE", 99));
        desk.awaitReaction();
        assertHealth("DEGRADED", 1);

        assertRetried(0, 1);
        assertHealth("DEGRADED", 1);
    }

    @Test
    void retryAfterTheCauseIsMendedHandlesWhatWasParkedOfEachDispute() {
        desk.record(ruling("D-1", "S-1", "FORGED_EVIDENCE", 99));
        desk.record(
                new ComplaintAccepted(new DisputeId("D-1"), CONDUCT_AT, Actor.service("platform")),
                1);
        desk.record(ruling("D-2", "S-2", "ORDER_NOT_DELIVERED", 99));
        desk.awaitReaction();
        assertHealth("DEGRADED", 3);

        desk.publishAlibabaPacks(1, 99);

        assertRetried(3, 0);
        assertHealth("UP", 0);
        assertThat(desk.eventsOf("S-1")).contains("PointsDeducted");
        assertThat(desk.eventsOf("S-2")).containsExactly("PointsDeducted");
        // Learnt from the ledger, without a restart.
        assertThat(desk.payloadOf("S-2", 0)).contains("\"packVersion\":99");
        assertRetried(0, 0);
    }

    @Test
    void retryNeedsATokenAndAKnownReaction() {
        LedgerClient nobody = new LedgerClient(desk.service().url(), null, null);

        assertThat(nobody.post(RETRY, "{}").status()).isEqualTo(401);
        assertThat(desk.operator().post("/actuator/deadletters/nobody", "{}").code())
                .isEqualTo("NOT_FOUND");
    }

    private void assertRetried(int handled, int remaining) {
        Reply retried = desk.operator().post(RETRY, "{}");
        assertThat(retried.status()).as(retried.http().body()).isEqualTo(200);
        assertThat(retried.body().at("/handled").asInt(-1)).isEqualTo(handled);
        assertThat(retried.body().at("/remaining").asInt(-1)).isEqualTo(remaining);
    }

    private void assertHealth(String status, int count) {
        Reply health = new LedgerClient(desk.service().url(), null, null).get("/actuator/health");
        assertThat(health.text("components/deadLetters/status")).isEqualTo(status);
        assertThat(health.body().at("/components/deadLetters/details/count").asInt(-1))
                .isEqualTo(count);
        assertThat(health.text("status")).isEqualTo(status);
        assertThat(health.status()).isEqualTo(200);
    }
}
