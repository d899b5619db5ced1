package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.RoundClosing;
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

    /** Decides on a ruling, given the evidence that is on record in time. */
    public static Decision<DisputeEvent> decide(
            DisputeState state,
            IssueRuling ruling,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs) {
        if (DisputeState.complaint(state)
                .filter(complaint -> complaint.concerns(occasion.actor()))
                .isPresent()) {
            return Decision.refused(RefusalCode.CONFLICT_OF_INTEREST);
        }
        return switch (state) {
            case DisputeState.UnderReview(var complaint) ->
                    rule(complaint, ruling, occasion, onRecord, packs, List.of());
            case DisputeState.EvidenceOpen(var complaint, var round, var deadline, _)
                    when deadline != null && deadline.isOverAt(occasion.now()) ->
                    // Time closed the round, whether or not the clock has said so yet.
                    rule(
                            complaint,
                            ruling,
                            occasion,
                            onRecord,
                            packs,
                            List.of(elapsed(ruling, round, deadline, occasion)));
            case DisputeState.EvidenceOpen(_, _, var deadline, _) ->
                    Decision.refused(
                            deadline == null
                                    ? Refusal.of(RefusalCode.EVIDENCE_ROUND_OPEN)
                                    : Refusal.missed(RefusalCode.EVIDENCE_ROUND_OPEN, deadline));
            case DisputeState.Unfiled _,
                    DisputeState.Filed _,
                    DisputeState.IntakeRejected _,
                    DisputeState.Accepted _,
                    DisputeState.Ruled _,
                    DisputeState.Closed _ ->
                    Decision.refused(RefusalCode.INVALID_STATE);
        };
    }

    private static Decision<DisputeEvent> rule(
            Complaint complaint,
            IssueRuling ruling,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs,
            List<DisputeEvent> before) {
        RulePack rules = packs.get(complaint.rules());
        if (!onRecord.containsAll(ruling.evidenceIds())) {
            return Decision.refused(RefusalCode.EVIDENCE_NOT_FOUND);
        }
        if (ruling.remedies().stream()
                .anyMatch(remedy ->
                        remedy.amount() != null
                                && !Amounts.isWithin(remedy.amount(), complaint.orderAmount()))) {
            return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
        }
        if (!ruling.clauseIds().stream().allMatch(rules::hasClause)) {
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
        List<DisputeEvent> events = new ArrayList<>(before);
        events.add(
                new RulingIssued(
                        ruling.disputeId(),
                        ruling.outcome(),
                        ruling.clauseIds(),
                        ruling.evidenceIds(),
                        ruling.remedies(),
                        offences,
                        ruling.statementOfReasons(),
                        occasion.now(),
                        occasion.actor()));
        events.add(
                new DeadlineSet(
                        ruling.disputeId(),
                        DeadlineKind.RULING_APPEAL,
                        rules.deadline(WindowKind.RULING_APPEAL, occasion.now()),
                        occasion.now(),
                        occasion.actor()));
        return new Decision.Accepted<>(events, List.of());
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

    private static DisputeEvent elapsed(
            IssueRuling ruling, int round, Deadline deadline, Occasion occasion) {
        return new EvidenceRoundClosed(
                ruling.disputeId(),
                round,
                RoundClosing.ELAPSED,
                deadline.dueAt(),
                occasion.now(),
                occasion.actor());
    }
}
