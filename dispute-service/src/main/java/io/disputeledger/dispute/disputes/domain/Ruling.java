package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Clause;
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
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.RedressKind;
import io.disputeledger.contracts.disputes.RedressRoute;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.rules.Offence;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.WindowKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (ruling.offences().stream()
                .anyMatch(named ->
                        named.conductAt() != null && named.conductAt().isAfter(occasion.now()))) {
            return Decision.refused(RefusalCode.INSTANT_IN_FUTURE);
        }
        List<OffenceFound> offences = new ArrayList<>();
        for (OffenceNamed named : ruling.offences()) {
            Optional<OffenceFound> found = find(named, complaint, packs);
            if (found.isEmpty()) {
                return Decision.refused(RefusalCode.UNKNOWN_OFFENCE);
            }
            offences.add(found.get());
        }
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

    private static Optional<OffenceFound> find(
            OffenceNamed named, Complaint complaint, RulePacks packs) {
        Instant conductAt = named.conductAt() == null ? complaint.filedAt() : named.conductAt();
        return packs.inForce(complaint.orderId().marketplace(), conductAt)
                .flatMap(pack ->
                        pack.offence(named.offenceId()).map(offence -> clause(pack, offence)))
                .map(clause ->
                        new OffenceFound(
                                named.offenceId(), complaint.sellerAccount(), conductAt, clause));
    }

    private static Clause clause(RulePack pack, Offence offence) {
        return pack.clause(offence.clauseId());
    }
}
