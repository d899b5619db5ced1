package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.Ground;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.RedressKind;
import io.disputeledger.contracts.disputes.RedressRoute;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.WindowKind;
import java.util.List;
import java.util.Set;

/** An adjudicator rules, on the evidence on record, by clauses and offences of the rule pack. */
public final class Ruling {

    private Ruling() {}

    /** Whether all rounds of evidence are over, and the actor has no part in the dispute. */
    static Opening<Complaint> opening(DisputeState state, Occasion occasion) {
        if (Conflict.concerns(state, occasion)) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        return switch (state) {
            case DisputeState.UnderReview(var dossier) -> Opening.open(dossier.complaint());
            case DisputeState.EvidenceOpen(var dossier, _, _) ->
                    dossier.clocks()
                            .running(DeadlineKind.EVIDENCE_ROUND)
                            .<Opening<Complaint>>map(running ->
                                    new Opening.Shut<>(
                                            Refusal.missed(
                                                    RefusalCode.EVIDENCE_ROUND_OPEN, running)))
                            .orElseGet(() -> Opening.shut(RefusalCode.EVIDENCE_ROUND_OPEN));
            case DisputeState.Unfiled _,
                    DisputeState.Negotiating _,
                    DisputeState.Filed _,
                    DisputeState.IntakeRejected _,
                    DisputeState.Accepted _,
                    DisputeState.InMediation _,
                    DisputeState.Judged _,
                    DisputeState.Executing _,
                    DisputeState.Enforcing _,
                    DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
        };
    }

    /** Decides on a ruling, given the evidence that is on record in time. */
    static Decision<DisputeEvent> decide(
            DisputeState state,
            IssueRuling ruling,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs) {
        return opening(state, occasion)
                .decide(complaint -> rule(complaint, ruling, occasion, onRecord, packs));
    }

    private static Decision<DisputeEvent> rule(
            Complaint complaint,
            IssueRuling ruling,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs) {
        RulePack rules = packs.get(complaint.rules());
        if (!onRecord.containsAll(ruling.evidenceIds())) {
            return Decision.refused(RefusalCode.EVIDENCE_NOT_FOUND);
        }
        if (!Amounts.areWithin(ruling.remedies(), complaint.orderAmount())) {
            return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
        }
        if (!ruling.reasons().grounds().stream().map(Ground::clauseId).allMatch(rules::hasClause)) {
            return Decision.refused(RefusalCode.UNKNOWN_CLAUSE);
        }
        return switch (Offences.find(ruling.offences(), complaint, occasion.now(), packs)) {
            case Offences.Impossible(var code) -> Decision.refused(code);
            case Offences.Found(var offences) -> issued(ruling, offences, rules, occasion);
        };
    }

    private static Decision<DisputeEvent> issued(
            IssueRuling ruling, List<OffenceFound> offences, RulePack rules, Occasion occasion) {
        Deadline appeal = rules.deadline(WindowKind.RULING_APPEAL, occasion.now());
        return Decision.accepted(
                new RulingIssued(
                        ruling.disputeId(),
                        ruling.outcome(),
                        ruling.evidenceIds(),
                        ruling.remedies(),
                        offences,
                        ruling.reasons(),
                        redress(appeal),
                        occasion.now(),
                        occasion.actor()),
                new DeadlineSet(
                        ruling.disputeId(),
                        DeadlineKind.RULING_APPEAL,
                        appeal,
                        occasion.now(),
                        occasion.actor()));
    }

    // Arbitration has a limit once the ruling is final; no limit of ours binds a court.
    private static List<RedressRoute> redress(Deadline appeal) {
        return List.of(
                new RedressRoute(RedressKind.APPEAL, appeal.dueAt()),
                new RedressRoute(RedressKind.EXTERNAL_ARBITRATION, null),
                new RedressRoute(RedressKind.COURT, null));
    }
}
