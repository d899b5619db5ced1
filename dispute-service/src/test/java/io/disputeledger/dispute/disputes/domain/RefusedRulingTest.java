package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ADJUDICATOR;
import static io.disputeledger.dispute.disputes.domain.Examples.ROUND;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;
import static io.disputeledger.dispute.disputes.domain.RulingTest.PHOTO;
import static io.disputeledger.dispute.disputes.domain.RulingTest.RULING;
import static io.disputeledger.dispute.disputes.domain.RulingTest.ruling;
import static io.disputeledger.dispute.disputes.domain.RulingTest.underReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRulingTest {

    private static final Remedy REFUND = new Remedy(RemedyKind.REFUND, WORTH);
    private static final Remedy TOO_MUCH = new Remedy(RemedyKind.REFUND, new Money(120_001, "USD"));
    private static final OffenceNamed NO_OFFENCE = new OffenceNamed("LATE_SHIPMENT", null);
    private static final Decision<DisputeEvent> CONFLICT =
            Decision.refused(RefusalCode.CONFLICT_OF_INTEREST);

    @Test
    void hasTheFirstOfItsFaultsInOrderAsReason() {
        var worst = ruling("NO_SUCH_CLAUSE", TOO_MUCH, NO_OFFENCE);
        GivenDispute open = Stage.ROUND_OPEN.given();
        GivenDispute elsewhere = Stage.ACCEPTED_COMPLAINT.given();
        GivenDispute unproven = Stage.UNDER_REVIEW.given();

        assertThat(open.when(worst, RULED_AT, adjudicating("B-77"))).isEqualTo(CONFLICT);
        assertThat(open.when(worst, RULED_AT, ADJUDICATOR))
                .isEqualTo(
                        Decision.refused(Refusal.missed(RefusalCode.EVIDENCE_ROUND_OPEN, ROUND)));
        assertThat(elsewhere.when(worst, RULED_AT, ADJUDICATOR))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
        assertThat(unproven.when(worst, RULED_AT, ADJUDICATOR))
                .isEqualTo(Decision.refused(RefusalCode.EVIDENCE_NOT_FOUND));
        assertThat(underReview().when(worst, RULED_AT, ADJUDICATOR))
                .isEqualTo(Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER));
        assertThat(decide(ruling("NO_SUCH_CLAUSE", REFUND, NO_OFFENCE)))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_CLAUSE));
        assertThat(decide(ruling("EVIDENCE_ROUND", REFUND, NO_OFFENCE)))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_OFFENCE));
        assertThat(decide(RULING)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void isRefusedUntilTheLastInstantOfAnOpenRound() {
        Instant last = ROUND.dueAt().minusNanos(1);

        assertThat(Stage.ROUND_OPEN.given().onRecord(PHOTO).when(RULING, last, ADJUDICATOR))
                .isEqualTo(
                        Decision.refused(Refusal.missed(RefusalCode.EVIDENCE_ROUND_OPEN, ROUND)));
    }

    @Test
    void awardsAtMostTheWorthOfTheOrderInItsCurrency() {
        Remedy euros = new Remedy(RemedyKind.COMPENSATION, new Money(1, "EUR"));

        assertThat(decide(ruling("EVIDENCE_ROUND", euros, null)))
                .isEqualTo(Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER));
    }

    @Test
    void knowsNoOffenceFromBeforeTheFirstPack() {
        OffenceNamed early =
                new OffenceNamed("FORGED_EVIDENCE", Instant.parse("2014-12-31T15:59:59Z"));

        assertThat(decide(ruling("EVIDENCE_ROUND", REFUND, early)))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_OFFENCE));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROUND_OPEN", "UNDER_REVIEW"})
    void isRefusedBeforeEvidenceAndASecondTime(Stage stage) {
        assertThat(stage.given().onRecord(PHOTO).when(RULING, RULED_AT, ADJUDICATOR))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B-77", "S-88"})
    void neverComesFromAParty(String party) {
        for (Stage stage : Stage.values()) {
            if (stage != Stage.UNFILED) {
                assertThat(stage.given().when(RULING, RULED_AT, adjudicating(party)))
                        .as(stage.name())
                        .isEqualTo(CONFLICT);
            }
        }
    }

    private static Decision<DisputeEvent> decide(IssueRuling ruling) {
        return underReview().when(ruling, RULED_AT, ADJUDICATOR);
    }

    private static Actor adjudicating(String id) {
        return new Actor(id, Role.ADJUDICATOR, null);
    }
}
