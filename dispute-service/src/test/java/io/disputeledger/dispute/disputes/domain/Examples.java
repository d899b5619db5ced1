package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AppealDecided;
import io.disputeledger.contracts.disputes.AppealFiled;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.AwardRecorded;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintAnswered;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.ConsentGiven;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.Detection;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EnforcementOpened;
import io.disputeledger.contracts.disputes.Escalation;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.ExecutionConfirmed;
import io.disputeledger.contracts.disputes.ExecutionOrdered;
import io.disputeledger.contracts.disputes.ExternalArbitrationNotified;
import io.disputeledger.contracts.disputes.FeedbackGiven;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.ForcedMeasureApplied;
import io.disputeledger.contracts.disputes.Ground;
import io.disputeledger.contracts.disputes.IntakeReason;
import io.disputeledger.contracts.disputes.MediationEnded;
import io.disputeledger.contracts.disputes.MediationOutcome;
import io.disputeledger.contracts.disputes.MediationStarted;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffencesVaried;
import io.disputeledger.contracts.disputes.OfferDeclined;
import io.disputeledger.contracts.disputes.OfferMade;
import io.disputeledger.contracts.disputes.OfficerAssigned;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyCancelled;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RemedyReversalOrdered;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.ResponseStance;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.contracts.disputes.RulingBecameFinal;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.contracts.disputes.RulingReversed;
import io.disputeledger.contracts.disputes.SettlementReached;
import io.disputeledger.contracts.disputes.SlaBreached;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.contracts.disputes.StatementOfReasons;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** One dispute as examples tell it: who takes part, and what is recorded from first to last. */
public final class Examples {

    static final RulePacks PACKS = RulePacks.published();

    static final DisputeId DISPUTE = new DisputeId("D-1");
    static final OrderId ORDER = OrderId.parse("alibaba-intl:O-9001");
    static final Money WORTH = new Money(120_000, "USD");
    static final Sealed TEXT = new Sealed("dispute:D-1", "c2VhbGVk");
    static final Remedy REFUND = new Remedy(RemedyKind.REFUND, WORTH);
    static final OfferId OFFER = new OfferId("F-1");
    static final Sha256 AWARD =
            new Sha256("cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30");
    static final StatementOfReasons REASONS = reasons("EVIDENCE_ROUND");

    static final PartyId BUYER = new PartyId("B-77");
    static final PartyId SELLER = new PartyId("S-88");
    static final Actor BUYING = new Actor("B-77", Role.PARTY, null);
    static final Actor SELLING = new Actor("S-88", Role.PARTY, "platform");
    static final Actor STRANGER = new Actor("B-99", Role.PARTY, null);
    static final Actor OFFICER = new Actor("O-1", Role.OFFICER, null);
    static final Actor MEDIATOR = new Actor("M-1", Role.MEDIATOR, null);
    static final Actor ADJUDICATOR = new Actor("A-1", Role.ADJUDICATOR, null);
    static final Actor REVIEWER = new Actor("R-1", Role.REVIEWER, null);
    static final Actor CLOCK = new Actor("clock", Role.CLOCK, null);

    static final Instant RECEIVED = at("2026-03-02T20:15:00+08:00");
    static final Instant FILED_AT = at("2026-03-10T09:00:00+08:00");
    static final Instant ACCEPTED_AT = at("2026-03-11T09:00:00+08:00");
    static final Instant CONTACTED_AT = at("2026-03-12T09:00:00+08:00");
    static final Instant WAIVED_AT = at("2026-03-13T09:00:00+08:00");
    static final Instant RULED_AT = at("2026-03-16T10:00:00+08:00");
    static final Instant APPEALED_AT = at("2026-03-18T10:00:00+08:00");
    static final Instant REVIEWED_AT = at("2026-03-20T10:00:00+08:00");

    static final Deadline FILING_WINDOW = deadline("2026-05-02T00:00:00+08:00", "FILING_WINDOW");
    static final Deadline ROUND = deadline("2026-03-20T00:00:00+08:00", "EVIDENCE_ROUND");
    static final Deadline APPEAL = deadline("2026-04-16T00:00:00+08:00", "RULING_APPEAL_WINDOW");
    static final EventReference RULING_EVENT = EventReference.parse("dispute:D-1@6");

    static final DisputeEvent FILED = filed(FILED_AT, BUYING);
    static final DisputeEvent INTAKE_DUE = limit(DeadlineKind.INTAKE, FILED_AT, BUYING);
    static final DisputeEvent ACCEPTED = new ComplaintAccepted(DISPUTE, ACCEPTED_AT, OFFICER);
    static final DisputeEvent CONTACT_DUE =
            limit(DeadlineKind.RESPONDENT_CONTACT, ACCEPTED_AT, OFFICER);
    static final DisputeEvent REJECTED =
            new ComplaintRejected(DISPUTE, IntakeReason.INCOMPLETE, TEXT, ACCEPTED_AT, OFFICER);
    static final DisputeEvent RESUBMISSION_DUE =
            limit(DeadlineKind.RESUBMISSION, ACCEPTED_AT, OFFICER);
    static final DisputeEvent WITHDRAWN =
            new ComplaintWithdrawn(DISPUTE, TEXT, ACCEPTED_AT, BUYING);
    static final DisputeEvent CLOSED_BY_WITHDRAWAL =
            new DisputeClosed(DISPUTE, CloseReason.WITHDRAWN, ACCEPTED_AT, ACCEPTED_AT, BUYING);
    static final DisputeEvent FEEDBACK_DUE = limit(DeadlineKind.FEEDBACK, ACCEPTED_AT, BUYING);
    static final DisputeEvent CONTACTED =
            new RespondentContacted(
                    DISPUTE, ContactChannel.EMAIL, ContactOutcome.REACHED, CONTACTED_AT, OFFICER);
    static final DisputeEvent OPENED =
            new EvidenceRoundOpened(DISPUTE, 1, List.of(SELLER), null, CONTACTED_AT, OFFICER);
    static final DisputeEvent DUE =
            new DeadlineSet(DISPUTE, DeadlineKind.EVIDENCE_ROUND, ROUND, CONTACTED_AT, OFFICER);
    static final DisputeEvent BUYER_WAIVED =
            new EvidenceRoundWaived(DISPUTE, 1, BUYER, WAIVED_AT, BUYING);
    static final DisputeEvent SELLER_WAIVED =
            new EvidenceRoundWaived(DISPUTE, 1, SELLER, WAIVED_AT, SELLING);
    static final DisputeEvent CLOSED_BY_WAIVER =
            new EvidenceRoundClosed(
                    DISPUTE, 1, RoundClosing.WAIVED, List.of(), WAIVED_AT, WAIVED_AT, SELLING);
    static final DisputeEvent LOOK_AGAIN_DUE =
            limit(DeadlineKind.RE_EXAMINATION, WAIVED_AT, SELLING);
    static final DisputeEvent RULED =
            new RulingIssued(
                    DISPUTE,
                    RulingOutcome.UPHELD,
                    List.of(),
                    List.of(REFUND),
                    List.of(),
                    REASONS,
                    List.of(),
                    RULED_AT,
                    ADJUDICATOR);
    static final DisputeEvent APPEALABLE =
            new DeadlineSet(DISPUTE, DeadlineKind.RULING_APPEAL, APPEAL, RULED_AT, ADJUDICATOR);
    static final DisputeEvent APPEALED =
            new AppealFiled(DISPUTE, RULING_EVENT, SELLER, TEXT, List.of(), APPEALED_AT, SELLING);
    static final DisputeEvent FINAL =
            new RulingBecameFinal(DISPUTE, RULING_EVENT, APPEAL.dueAt(), APPEAL.dueAt(), CLOCK);
    static final DisputeEvent ORDERED =
            new ExecutionOrdered(
                    DISPUTE, List.of(new OrderedRemedy(1, REFUND)), APPEAL.dueAt(), OFFICER);
    static final DisputeEvent COMPLIANCE_DUE =
            limit(DeadlineKind.COMPLIANCE, APPEAL.dueAt(), OFFICER);
    static final DisputeEvent NEGOTIATED = negotiated(FILED_AT);
    static final DisputeEvent CONSENTED =
            new ConsentGiven(DISPUTE, BUYER, ConsentMatter.MEDIATION, List.of(), WAIVED_AT, BUYING);
    static final DisputeEvent MEDIATED = new MediationStarted(DISPUTE, WAIVED_AT, MEDIATOR);
    static final DisputeEvent MEDIATION_DUE = limit(DeadlineKind.MEDIATION, WAIVED_AT, MEDIATOR);
    static final DisputeEvent FORCED_OPEN =
            new EnforcementOpened(
                    DISPUTE,
                    List.of(new OrderedRemedy(1, REFUND)),
                    at("2026-04-27T00:00:00+08:00"),
                    at("2026-04-27T00:00:00+08:00"),
                    CLOCK);

    /** Every kind of event, through every state; evolving asks not whether it could be so. */
    public static final List<DisputeEvent> EVERYTHING =
            List.of(
                    NEGOTIATED,
                    limit(DeadlineKind.NEGOTIATION, FILED_AT, BUYING),
                    new OfferMade(
                            DISPUTE,
                            OFFER,
                            SELLER,
                            List.of(REFUND),
                            TEXT,
                            ROUND.dueAt(),
                            FILED_AT,
                            SELLING),
                    new OfferDeclined(DISPUTE, OFFER, BUYER, FILED_AT, BUYING),
                    new ComplaintEscalated(
                            DISPUTE, Escalation.AUTOMATIC, FILED_AT, FILED_AT, CLOCK),
                    FILED,
                    INTAKE_DUE,
                    new SlaBreached(
                            DISPUTE, DeadlineKind.INTAKE, ACCEPTED_AT, ACCEPTED_AT, OFFICER),
                    new OfficerAssigned(DISPUTE, "O-1", ACCEPTED_AT, OFFICER),
                    REJECTED,
                    new ComplaintResubmitted(
                            DISPUTE,
                            WORTH,
                            List.of(RemedyKind.EXCHANGE),
                            TEXT,
                            FILED_AT,
                            ACCEPTED_AT,
                            BUYING),
                    ACCEPTED,
                    CONTACTED,
                    OPENED,
                    DUE,
                    new DeadlineExtended(
                            DISPUTE, DeadlineKind.EVIDENCE_ROUND, APPEAL, TEXT, WAIVED_AT, OFFICER),
                    new ComplaintAnswered(
                            DISPUTE, ResponseStance.CONTESTED, TEXT, WAIVED_AT, SELLING),
                    BUYER_WAIVED,
                    CLOSED_BY_WAIVER,
                    CONSENTED,
                    MEDIATED,
                    new MediationEnded(
                            DISPUTE, MediationOutcome.FAILED, RULED_AT, RULED_AT, MEDIATOR),
                    RULED,
                    APPEALED,
                    new SlaTargetSet(
                            DISPUTE,
                            DeadlineKind.APPEAL_REVIEW,
                            new SlaTarget.Unresolved(
                                    APPEAL.clause(),
                                    "Asia/Shanghai",
                                    new CalendarVersion("cn", 1),
                                    2027,
                                    APPEALED_AT),
                            APPEALED_AT,
                            SELLING),
                    new AppealDecided(
                            DISPUTE,
                            RULING_EVENT,
                            AppealOutcome.REVERSED,
                            List.of(),
                            TEXT,
                            REVIEWED_AT,
                            REVIEWER),
                    new OffencesVaried(
                            DISPUTE,
                            RULING_EVENT,
                            List.of(),
                            List.of(
                                    new OffenceFound(
                                            "FORGED_EVIDENCE",
                                            AccountId.parse("alibaba-intl:S-88"),
                                            FILED_AT,
                                            clause("FORGED_EVIDENCE"))),
                            REVIEWED_AT,
                            REVIEWER),
                    new RulingReversed(DISPUTE, RULING_EVENT, List.of(), REVIEWED_AT, REVIEWER),
                    new RemedyCancelled(DISPUTE, 1, REVIEWED_AT, REVIEWER),
                    new RemedyReversalOrdered(DISPUTE, 1, REFUND, REVIEWED_AT, REVIEWER),
                    FINAL,
                    new SettlementReached(
                            DISPUTE, OFFER, List.of(REFUND), TEXT, REVIEWED_AT, BUYING),
                    ORDERED,
                    FORCED_OPEN,
                    new ExecutionConfirmed(DISPUTE, 1, TEXT, AWARD, REVIEWED_AT, OFFICER),
                    new ForcedMeasureApplied(
                            DISPUTE,
                            ForcedMeasure.DEPOSIT_DEDUCTION,
                            WORTH,
                            WORTH,
                            List.of(2),
                            REVIEWED_AT,
                            OFFICER),
                    new ExternalArbitrationNotified(
                            DISPUTE, "HKIAC", "A26001", REVIEWED_AT, REVIEWED_AT, BUYING),
                    WITHDRAWN,
                    CLOSED_BY_WITHDRAWAL,
                    new AwardRecorded(
                            DISPUTE, "A26001", AWARD, List.of(), true, REVIEWED_AT, OFFICER),
                    new FeedbackGiven(DISPUTE, BUYER, 4, TEXT, REVIEWED_AT, BUYING),
                    new DeadlineElapsed(
                            DISPUTE, DeadlineKind.FEEDBACK, APPEAL.dueAt(), APPEAL.dueAt(), CLOCK));

    private Examples() {}

    static ComplaintFiled filed(Instant now, Actor by) {
        return new ComplaintFiled(
                DISPUTE,
                ORDER,
                by.isParty(BUYER) ? BUYER : SELLER,
                by.isParty(BUYER) ? SELLER : BUYER,
                SELLER,
                ComplaintCategory.NOT_AS_DESCRIBED,
                WORTH,
                WORTH,
                List.of(RemedyKind.REFUND),
                TEXT,
                new PackVersion("alibaba-intl", 1),
                FILING_WINDOW,
                now,
                by);
    }

    static NegotiationOpened negotiated(Instant now) {
        return new NegotiationOpened(
                DISPUTE,
                ORDER,
                BUYER,
                SELLER,
                SELLER,
                ComplaintCategory.NOT_AS_DESCRIBED,
                WORTH,
                WORTH,
                List.of(RemedyKind.REFUND),
                TEXT,
                new PackVersion("alibaba-intl", 1),
                FILING_WINDOW,
                now,
                BUYING);
    }

    /** The event that sets a limit of the published rules, recorded at its trigger. */
    static DisputeEvent limit(DeadlineKind kind, Instant trigger, Actor actor) {
        return new Following(
                        Complaint.of(filed(FILED_AT, BUYING)), new Occasion(trigger, actor), PACKS)
                .limit(kind, trigger);
    }

    static StatementOfReasons reasons(String... clauseIds) {
        return new StatementOfReasons(
                TEXT,
                Stream.of(clauseIds).map(clauseId -> new Ground(clauseId, TEXT)).toList(),
                TEXT,
                null,
                Detection.NOTICE,
                false,
                false);
    }

    static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    static Clause clause(String clauseId) {
        return new Clause("alibaba-intl", 1, clauseId);
    }

    private static Deadline deadline(String dueAt, String clauseId) {
        return new Deadline(at(dueAt), clause(clauseId), "Asia/Shanghai", null);
    }
}
