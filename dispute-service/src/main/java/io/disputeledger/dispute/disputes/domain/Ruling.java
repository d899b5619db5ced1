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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An adjudicator rules, on the evidence on record, by clauses and offences of the rule pack. */
public final class Ruling {

    private Ruling() {}

    /**
     * A dispute that is ready to be ruled on.
     *
     * @param elapsed the round that time closed and no event yet; null when none is open
     */
    record Ready(Complaint complaint, DisputeState.@Nullable EvidenceOpen elapsed) {}

    /** Whether all rounds of evidence are over, and the actor has no part in the dispute. */
    static Opening<Ready> opening(DisputeState state, Occasion occasion) {
        if (DisputeState.complaint(state)
                .filter(complaint -> complaint.concerns(occasion.actor()))
                .isPresent()) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        return switch (state) {
            case DisputeState.UnderReview(var complaint) ->
                    Opening.open(new Ready(complaint, null));
            // Time closed the round, whether or not the clock has said so yet.
            case DisputeState.EvidenceOpen round when round.isOverAt(occasion.now()) ->
                    Opening.open(new Ready(round.complaint(), round));
            case DisputeState.EvidenceOpen(_, _, var deadline, _) ->
                    new Opening.Shut<>(
                            deadline == null
                                    ? Refusal.of(RefusalCode.EVIDENCE_ROUND_OPEN)
                                    : Refusal.missed(RefusalCode.EVIDENCE_ROUND_OPEN, deadline));
            case DisputeState.Unfiled _,
                    DisputeState.Filed _,
                    DisputeState.IntakeRejected _,
                    DisputeState.Accepted _,
                    DisputeState.Ruled _,
                    DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
        };
    }

    /** Decides on a ruling, given the evidence that is on record in time. */
    public static Decision<DisputeEvent> decide(
            DisputeState state,
            IssueRuling ruling,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs) {
        return opening(state, occasion)
                .decide(ready -> rule(ready, ruling, occasion, onRecord, packs));
    }

    private static Decision<DisputeEvent> rule(
            Ready ready,
            IssueRuling ruling,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs) {
        Complaint complaint = ready.complaint();
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
        List<DisputeEvent> events = new ArrayList<>();
        if (ready.elapsed() != null) {
            events.add(closed(ready.elapsed(), occasion));
        }
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

    private static DisputeEvent closed(DisputeState.EvidenceOpen elapsed, Occasion occasion) {
        Deadline deadline = Objects.requireNonNull(elapsed.deadline());
        return new EvidenceRoundClosed(
                elapsed.complaint().disputeId(),
                elapsed.round(),
                RoundClosing.ELAPSED,
                deadline.dueAt(),
                occasion.now(),
                occasion.actor());
    }
}
