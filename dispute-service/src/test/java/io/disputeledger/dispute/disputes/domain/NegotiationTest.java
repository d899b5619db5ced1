package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.NEGOTIATED;
import static io.disputeledger.dispute.disputes.domain.Examples.ORDER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static io.disputeledger.dispute.disputes.domain.Examples.limit;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EscalateToPlatform;
import io.disputeledger.contracts.disputes.Escalation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Opened on Tuesday 10 March 2026: day 3 is 13 March, and the sixth day after it the 16th. */
class NegotiationTest {

    private static final EscalateToPlatform ESCALATE = new EscalateToPlatform(DISPUTE);
    private static final Instant CALLABLE = at("2026-03-14T00:00:00+08:00");
    private static final Instant AUTOMATIC = at("2026-03-17T00:00:00+08:00");

    @Test
    void opensWithItsLimits() {
        assertThat(given().when(Saying.negotiate(), FILED_AT, BUYING))
                .isEqualTo(
                        new Decision.Accepted<>(
                                List.of(
                                        NEGOTIATED,
                                        limitOfFiling(),
                                        limit(DeadlineKind.NEGOTIATION, FILED_AT, BUYING),
                                        limit(DeadlineKind.AUTOMATIC_ESCALATION, FILED_AT, BUYING)),
                                List.of(
                                        new ClaimChange.Take(
                                                ClaimKey.openDispute(
                                                        ORDER,
                                                        ComplaintCategory.NOT_AS_DESCRIBED)))));
    }

    @Test
    void isRefusedForTheFirstOfItsFaultsInOrder() {
        GivenDispute worst = given(NEGOTIATED).rules(Optional.empty()).openDispute(true);
        Instant late = Examples.FILING_WINDOW.dueAt();

        assertThat(worst.then(Saying.negotiate(), late, BUYING))
                .containsExactly("DUPLICATE_DISPUTE");
        assertThat(given().rules(Optional.empty()).then(Saying.negotiate(), late, BUYING))
                .containsExactly("UNKNOWN_MARKETPLACE");
        assertThat(given().openDispute(true).then(Saying.negotiate(), late, BUYING))
                .containsExactly("FILING_WINDOW_CLOSED");
        assertThat(given().openDispute(true).then(Saying.negotiate(), FILED_AT, BUYING))
                .containsExactly("DUPLICATE_OPEN_DISPUTE");
    }

    @Test
    void staysBetweenThePartiesUntilTheLastInstantOfDayThree() {
        assertThat(negotiating().then(ESCALATE, CALLABLE.minusNanos(1), BUYING))
                .containsExactly("ESCALATION_TOO_EARLY");
    }

    @Test
    void comesBeforeThePlatformFromDayFourOn() {
        assertThat(negotiating().then(ESCALATE, CALLABLE, BUYING))
                .containsExactly("DeadlineElapsed", "ComplaintEscalated", "SlaTargetSet");
        assertThat(negotiating().the(ComplaintEscalated.class, ESCALATE, CALLABLE, BUYING))
                .isEqualTo(
                        new ComplaintEscalated(
                                DISPUTE, Escalation.REQUESTED, CALLABLE, CALLABLE, BUYING));
    }

    @Test
    void isCalledBeforeThePlatformByTheComplainantAlone() {
        assertThat(negotiating().then(ESCALATE, CALLABLE, SELLING)).containsExactly("forbidden");
        assertThat(Stage.FILED_COMPLAINT.given().then(ESCALATE, CALLABLE, BUYING))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void isFiledByTimeAsOfTheDueInstantHoweverLateTheClockRuns() {
        Instant late = AUTOMATIC.plusSeconds(3_600);
        var elapse = Saying.elapse(DeadlineKind.AUTOMATIC_ESCALATION, AUTOMATIC);

        assertThat(negotiating().the(ComplaintEscalated.class, elapse, late, CLOCK))
                .isEqualTo(
                        new ComplaintEscalated(
                                DISPUTE, Escalation.AUTOMATIC, AUTOMATIC, late, CLOCK));
        assertThat(negotiating().and(elapse, late, CLOCK).when(elapse, late, CLOCK))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void isNotFiledByTimeBeforeItIsDue() {
        Instant before = AUTOMATIC.minusNanos(1);

        assertThat(
                        negotiating()
                                .then(
                                        Saying.elapse(DeadlineKind.AUTOMATIC_ESCALATION, AUTOMATIC),
                                        before,
                                        CLOCK))
                .containsExactly("DeadlineElapsed");
    }

    @Test
    void expiresWhenTheFilingWindowEndsFirst() {
        Instant opened = at("2026-04-29T09:00:00+08:00");
        Instant closed = Examples.FILING_WINDOW.dueAt();
        GivenDispute late = given().and(Saying.negotiate(), opened, BUYING);
        var elapse = Saying.elapse(DeadlineKind.FILING, closed);

        assertThat(late.then(elapse, closed.minusNanos(1), CLOCK)).isEmpty();
        assertThat(late.the(DisputeClosed.class, elapse, closed, CLOCK))
                .isEqualTo(new DisputeClosed(DISPUTE, CloseReason.EXPIRED, closed, closed, CLOCK));
    }

    private static DisputeEvent limitOfFiling() {
        return new DeadlineSet(
                DISPUTE, DeadlineKind.FILING, Examples.FILING_WINDOW, FILED_AT, BUYING);
    }

    private static GivenDispute negotiating() {
        return given().and(Saying.negotiate(), FILED_AT, BUYING);
    }
}
