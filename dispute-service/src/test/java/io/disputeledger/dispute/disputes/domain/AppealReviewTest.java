package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.APPEALED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.REVIEWED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.REVIEWER;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.RULING_EVENT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.OffencesVaried;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RulingReversed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppealReviewTest {

    private static final Remedy LESS =
            new Remedy(RemedyKind.COMPENSATION, new Money(10_000, "USD"));

    @Test
    void upholdsARuling() {
        assertThat(appealed().then(Saying.decide(AppealOutcome.UPHELD), REVIEWED_AT, REVIEWER))
                .containsExactly(
                        "AppealDecided", "RulingBecameFinal", "DeadlineSet", "SlaTargetSet");
    }

    @Test
    void reversesARulingWithEverythingThatRestsOnIt() {
        DecideAppeal reverse = Saying.decide(AppealOutcome.REVERSED);

        assertThat(appealed().then(reverse, REVIEWED_AT, REVIEWER))
                .containsExactly(
                        "AppealDecided",
                        "RulingReversed",
                        "RemedyCancelled",
                        "RulingBecameFinal",
                        "DeadlineSet",
                        "DisputeClosed",
                        "DeadlineSet");
        RulingReversed reversed =
                appealed().the(RulingReversed.class, reverse, REVIEWED_AT, REVIEWER);
        assertThat(reversed.ruling()).isEqualTo(RULING_EVENT);
        assertThat(reversed.offences()).hasSize(1);
        assertThat(appealed().the(DisputeClosed.class, reverse, REVIEWED_AT, REVIEWER).reason())
                .isEqualTo(CloseReason.NO_REMEDY);
    }

    @Test
    void undoesWhatWasDoneAlreadyWhenItReverses() {
        GivenDispute complied = appealed().and(Saying.confirm(1), APPEALED_AT, SELLING);

        assertThat(complied.then(Saying.decide(AppealOutcome.REVERSED), REVIEWED_AT, REVIEWER))
                .contains("RemedyReversalOrdered", "SlaTargetSet")
                .doesNotContain("RemedyCancelled", "DisputeClosed");
    }

    @Test
    void variesWhatIsOrdered() {
        GivenDispute varied =
                appealed().and(Saying.decide(AppealOutcome.VARIED, LESS), REVIEWED_AT, REVIEWER);

        assertThat(varied.state())
                .isInstanceOfSatisfying(
                        DisputeState.Final.class,
                        ready ->
                                assertThat(ready.obligations().outstanding())
                                        .containsExactly(new OrderedRemedy(2, LESS)));
    }

    @Test
    void keepsTheOffencesOfAVariedRulingUnlessItIsToldOthers() {
        for (DecideAppeal keeping :
                List.of(
                        Saying.decide(AppealOutcome.VARIED, LESS),
                        Saying.vary(LESS, new OffenceNamed("FORGED_EVIDENCE", null)),
                        Saying.vary(LESS, new OffenceNamed("FORGED_EVIDENCE", FILED_AT)))) {
            assertThat(appealed().then(keeping, REVIEWED_AT, REVIEWER))
                    .contains("AppealDecided")
                    .doesNotContain("OffencesVaried");
        }
    }

    @Test
    void putsOtherOffencesInThePlaceOfThoseThatFall() {
        DecideAppeal other = Saying.vary(LESS, new OffenceNamed("ORDER_NOT_DELIVERED", null));
        DecideAppeal both =
                Saying.vary(
                        LESS,
                        new OffenceNamed("FORGED_EVIDENCE", null),
                        new OffenceNamed("ORDER_NOT_DELIVERED", RULED_AT));

        assertThat(appealed().the(OffencesVaried.class, other, REVIEWED_AT, REVIEWER))
                .isEqualTo(
                        varied(
                                List.of(offence("FORGED_EVIDENCE", FILED_AT)),
                                List.of(offence("ORDER_NOT_DELIVERED", FILED_AT))));
        assertThat(appealed().the(OffencesVaried.class, both, REVIEWED_AT, REVIEWER))
                .isEqualTo(varied(List.of(), List.of(offence("ORDER_NOT_DELIVERED", RULED_AT))));
        assertThat(appealed().the(OffencesVaried.class, Saying.vary(LESS), REVIEWED_AT, REVIEWER))
                .isEqualTo(varied(List.of(offence("FORGED_EVIDENCE", FILED_AT)), List.of()));
        assertThat(appealed().and(other, REVIEWED_AT, REVIEWER).state())
                .isInstanceOfSatisfying(
                        DisputeState.Final.class,
                        ready ->
                                assertThat(ready.verdict().offences())
                                        .containsExactly(offence("ORDER_NOT_DELIVERED", FILED_AT)));
    }

    private static OffencesVaried varied(List<OffenceFound> fallen, List<OffenceFound> found) {
        return new OffencesVaried(
                Examples.DISPUTE, RULING_EVENT, fallen, found, REVIEWED_AT, REVIEWER);
    }

    private static OffenceFound offence(String row, Instant conductAt) {
        return new OffenceFound(
                row, AccountId.parse("alibaba-intl:S-88"), conductAt, Examples.clause(row));
    }

    @Test
    void isRefusedForTheFirstOfItsFaultsInOrder() {
        Remedy tooMuch = new Remedy(RemedyKind.REFUND, new Money(120_001, "USD"));
        DecideAppeal worst = Saying.decide(AppealOutcome.VARIED, tooMuch);
        Actor author = new Actor("A-1", Role.REVIEWER, null);
        Actor partial = new Actor("S-88", Role.REVIEWER, null);

        assertThat(AppealsTest.ruled().then(worst, REVIEWED_AT, partial))
                .containsExactly("CONFLICT_OF_INTEREST");
        assertThat(AppealsTest.ruled().then(worst, REVIEWED_AT, author))
                .containsExactly("INVALID_STATE");
        assertThat(appealed().then(worst, REVIEWED_AT, author)).containsExactly("SAME_REVIEWER");
        assertThat(appealed().then(worst, REVIEWED_AT, REVIEWER))
                .containsExactly("CLAIM_EXCEEDS_ORDER");
        OffenceNamed later = new OffenceNamed("LATE_SHIPMENT", REVIEWED_AT.plusNanos(1));
        OffenceNamed unknown = new OffenceNamed("LATE_SHIPMENT", REVIEWED_AT);
        assertThat(appealed().then(Saying.vary(tooMuch, later), REVIEWED_AT, REVIEWER))
                .containsExactly("CLAIM_EXCEEDS_ORDER");
        assertThat(appealed().then(Saying.vary(LESS, unknown, later), REVIEWED_AT, REVIEWER))
                .containsExactly("INSTANT_IN_FUTURE");
        assertThat(appealed().then(Saying.vary(LESS, unknown), REVIEWED_AT, REVIEWER))
                .containsExactly("UNKNOWN_OFFENCE");
    }

    private static GivenDispute appealed() {
        return AppealsTest.ruled().and(Saying.appeal(), APPEALED_AT, SELLING);
    }
}
