package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ADJUDICATOR;
import static io.disputeledger.dispute.disputes.domain.Examples.APPEAL;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.ROUND;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLER;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static io.disputeledger.dispute.disputes.domain.Examples.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.RedressKind;
import io.disputeledger.contracts.disputes.RedressRoute;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulingTest {

    static final EvidenceId PHOTO = new EvidenceId("E-1");
    static final IssueRuling RULING =
            ruling(
                    "FORGED_EVIDENCE",
                    new Remedy(RemedyKind.REFUND, WORTH),
                    new OffenceNamed("FORGED_EVIDENCE", null));
    private static final AccountId ACCOUNT = AccountId.parse("alibaba-intl:S-88");

    @Test
    void isIssuedUnderReviewAndMayBeAppealedForThirtyDays() {
        assertThat(underReview().when(RULING, RULED_AT, ADJUDICATOR))
                .isEqualTo(
                        Decision.accepted(
                                issued(RULED_AT, FILED_AT, APPEAL), appealable(RULED_AT, APPEAL)));
    }

    @Test
    void isIssuedOverARoundWhoseTimeRanOutWhichClosedWhenItWasDue() {
        Instant now = ROUND.dueAt();
        Deadline appeal =
                new Deadline(at("2026-04-20T00:00:00+08:00"), APPEAL.clause(), APPEAL.zone(), null);

        assertThat(Stage.ROUND_OPEN.given().onRecord(PHOTO).when(RULING, now, ADJUDICATOR))
                .isEqualTo(
                        Decision.accepted(
                                new DeadlineElapsed(
                                        DISPUTE,
                                        DeadlineKind.EVIDENCE_ROUND,
                                        now,
                                        now,
                                        ADJUDICATOR),
                                new EvidenceRoundClosed(
                                        DISPUTE,
                                        1,
                                        RoundClosing.ELAPSED,
                                        List.of(SELLER),
                                        now,
                                        now,
                                        ADJUDICATOR),
                                Examples.limit(DeadlineKind.RE_EXAMINATION, now, ADJUDICATOR),
                                issued(now, FILED_AT, appeal),
                                appealable(now, appeal)));
    }

    @Test
    void judgesAnOffenceByThePackInForceWhenItWasCommitted() {
        Instant conduct = at("2026-03-05T12:00:00+08:00");
        IssueRuling dated =
                ruling(
                        "FORGED_EVIDENCE",
                        new Remedy(RemedyKind.REFUND, WORTH),
                        new OffenceNamed("FORGED_EVIDENCE", conduct));

        assertThat(underReview().when(dated, RULED_AT, ADJUDICATOR))
                .isEqualTo(
                        Decision.accepted(
                                issued(RULED_AT, conduct, APPEAL), appealable(RULED_AT, APPEAL)));
    }

    static GivenDispute underReview() {
        return Stage.UNDER_REVIEW.given().onRecord(PHOTO);
    }

    static IssueRuling ruling(String clauseId, Remedy remedy, @Nullable OffenceNamed offence) {
        return new IssueRuling(
                DISPUTE,
                RulingOutcome.UPHELD,
                List.of(PHOTO),
                List.of(remedy),
                offence == null ? List.of() : List.of(offence),
                Examples.reasons("EVIDENCE_ROUND", clauseId));
    }

    private static DisputeEvent issued(Instant now, Instant conductAt, Deadline appeal) {
        return new RulingIssued(
                DISPUTE,
                RulingOutcome.UPHELD,
                RULING.evidenceIds(),
                RULING.remedies(),
                List.of(
                        new OffenceFound(
                                "FORGED_EVIDENCE", ACCOUNT, conductAt, clause("FORGED_EVIDENCE"))),
                RULING.reasons(),
                List.of(
                        new RedressRoute(RedressKind.APPEAL, appeal.dueAt()),
                        new RedressRoute(RedressKind.EXTERNAL_ARBITRATION, null),
                        new RedressRoute(RedressKind.COURT, null)),
                now,
                ADJUDICATOR);
    }

    private static DisputeEvent appealable(Instant now, Deadline until) {
        return new DeadlineSet(DISPUTE, DeadlineKind.RULING_APPEAL, until, now, ADJUDICATOR);
    }
}
