package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.AppealFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FileAppeal;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The losing party may appeal a ruling once, before the window ends. Recorded time alone decides,
 * whenever the clock may run.
 */
public final class Appeals {

    private Appeals() {}

    /** A ruling that the party lost, and may still appeal. */
    record Lost(Dossier dossier, Verdict verdict, PartyId party) {}

    /** Whether the ruling may still be appealed, by this actor. */
    static Opening<Lost> opening(DisputeState state, Occasion occasion) {
        if (!(state instanceof DisputeState.Known known)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        Dossier dossier = known.dossier();
        Optional<PartyId> party = dossier.complaint().party(occasion.actor());
        if (party.isEmpty()) {
            return new Opening.Barred<>("dispute.parties-appeal");
        }
        Optional<Verdict> verdict = DisputeState.verdict(state);
        if (verdict.filter(Verdict::appealed).isPresent()) {
            return Opening.shut(RefusalCode.APPEAL_ALREADY_USED);
        }
        Optional<Deadline> missed = dossier.clocks().over(DeadlineKind.RULING_APPEAL);
        if (missed.isPresent()) {
            return new Opening.Shut<>(
                    Refusal.missed(RefusalCode.APPEAL_WINDOW_CLOSED, missed.get()));
        }
        if (!(state instanceof DisputeState.Ruled ruled)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        return ruled.verdict().isLostBy(party.get(), dossier.complaint())
                ? Opening.open(new Lost(dossier, ruled.verdict(), party.get()))
                : Opening.shut(RefusalCode.NOT_LOSING_PARTY);
    }

    static Decision<DisputeEvent> decide(
            DisputeState state,
            FileAppeal command,
            Occasion occasion,
            Set<EvidenceId> onRecord,
            RulePacks packs) {
        return opening(state, occasion)
                .decide(lost ->
                        onRecord.containsAll(command.evidenceIds())
                                ? appeal(lost, command, occasion, packs)
                                : Decision.refused(RefusalCode.EVIDENCE_NOT_FOUND));
    }

    private static Decision<DisputeEvent> appeal(
            Lost lost, FileAppeal command, Occasion occasion, RulePacks packs) {
        return Decision.accepted(
                new AppealFiled(
                        command.disputeId(),
                        lost.verdict().ruling(),
                        lost.party(),
                        command.grounds(),
                        command.evidenceIds(),
                        occasion.now(),
                        occasion.actor()),
                new Following(lost.dossier().complaint(), occasion, packs)
                        .limit(DeadlineKind.APPEAL_REVIEW, occasion.now()));
    }

    /** Nobody appealed: the ruling is final. */
    static List<DisputeEvent> unused(DisputeState state, Instant dueAt, Following following) {
        return state instanceof DisputeState.Ruled(_, var verdict, var left)
                ? following.finality(verdict, left, dueAt)
                : List.of();
    }
}
