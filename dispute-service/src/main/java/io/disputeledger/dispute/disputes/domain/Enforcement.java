package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EnforcementOpened;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.ForcedMeasureApplied;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The platform forces a respondent who has not complied in time (强制措施). */
public final class Enforcement {

    private Enforcement() {}

    /** Whether the time to comply is over. */
    static Opening<DisputeState.Enforcing> opening(DisputeState state) {
        return switch (state) {
            case DisputeState.Enforcing enforcing -> Opening.open(enforcing);
            case DisputeState.Executing(var dossier, _, _) ->
                    dossier.clocks()
                            .running(DeadlineKind.COMPLIANCE)
                            .<Opening<DisputeState.Enforcing>>map(running ->
                                    new Opening.Shut<>(
                                            Refusal.missed(RefusalCode.REMEDY_NOT_DUE, running)))
                            .orElseGet(() -> Opening.shut(RefusalCode.REMEDY_NOT_DUE));
            case DisputeState.Judged _ -> Opening.shut(RefusalCode.REMEDY_NOT_DUE);
            case DisputeState.Unfiled _, DisputeState.Unruled _, DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
        };
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, ApplyForcedMeasure command, Occasion occasion, RulePacks packs) {
        return opening(state).decide(enforcing -> force(enforcing, command, occasion, packs));
    }

    private static Decision<DisputeEvent> force(
            DisputeState.Enforcing enforcing,
            ApplyForcedMeasure command,
            Occasion occasion,
            RulePacks packs) {
        if (!command.satisfied().stream().allMatch(enforcing.obligations()::isOutstanding)) {
            return Decision.refused(RefusalCode.REMEDY_NOT_FOUND);
        }
        if (command.amount() != null
                && (command.depositBalance() == null
                        || !Amounts.isWithin(command.amount(), command.depositBalance()))) {
            return Decision.refused(RefusalCode.DEPOSIT_INSUFFICIENT);
        }
        ForcedMeasureApplied forced =
                new ForcedMeasureApplied(
                        command.disputeId(),
                        command.measure(),
                        command.amount(),
                        command.depositBalance(),
                        command.satisfied(),
                        occasion.now(),
                        occasion.actor());
        List<DisputeEvent> events = new ArrayList<>();
        events.add(forced);
        // A closed store leaves nothing more to be forced.
        if (command.measure() == ForcedMeasure.STORE_CLOSURE
                || enforcing.obligations().after(forced).isDone()) {
            events.addAll(
                    new Following(enforcing.dossier().complaint(), occasion, packs)
                            .closing(CloseReason.ENFORCED, occasion.now()));
        }
        return new Decision.Accepted<>(events, List.of());
    }

    /** The time to comply ran out. */
    static List<DisputeEvent> opened(DisputeState state, Instant dueAt, Following following) {
        return state instanceof DisputeState.Executing
                ? List.of(
                        new EnforcementOpened(
                                following.complaint().disputeId(),
                                DisputeState.obligations(state).outstanding(),
                                dueAt,
                                following.occasion().now(),
                                following.occasion().actor()))
                : List.of();
    }
}
