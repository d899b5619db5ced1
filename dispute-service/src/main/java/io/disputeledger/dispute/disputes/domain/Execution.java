package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ExecutionConfirmed;
import io.disputeledger.rules.RulePacks;
import java.util.ArrayList;
import java.util.List;

/** What was ordered or agreed is done, and somebody says so with proof. */
public final class Execution {

    private Execution() {}

    /** Whether a final ruling leaves something that nobody has ordered to be done. */
    static Opening<DisputeState.Final> order(DisputeState state) {
        return switch (state) {
            case DisputeState.Final ready -> Opening.open(ready);
            case DisputeState.Ruled _, DisputeState.UnderAppeal _ ->
                    Opening.shut(RefusalCode.REMEDY_NOT_DUE);
            case DisputeState.Unfiled _,
                    DisputeState.Unruled _,
                    DisputeState.Executing _,
                    DisputeState.Enforcing _,
                    DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
        };
    }

    /** Something to be done, and the state in which it is. */
    record Left(Dossier dossier, DisputeState state, Obligations obligations) {}

    /** Whether something is left to be done, and the actor may say that it is. */
    static Opening<Left> confirmation(DisputeState state, Occasion occasion) {
        if (!(state instanceof DisputeState.Known known)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        if (occasion.actor().role() != Role.OFFICER
                && known.dossier().complaint().party(occasion.actor()).isEmpty()) {
            return new Opening.Barred<>("dispute.execution-confirmed-by");
        }
        Obligations obligations = DisputeState.obligations(state);
        return obligations.isDone()
                ? Opening.shut(RefusalCode.INVALID_STATE)
                : Opening.open(new Left(known.dossier(), state, obligations));
    }

    static Decision<DisputeEvent> decide(DisputeState state, Occasion occasion, RulePacks packs) {
        return order(state)
                .decide(ready ->
                        new Decision.Accepted<>(
                                new Following(ready.dossier().complaint(), occasion, packs)
                                        .execution(ready.obligations().outstanding()),
                                List.of()));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, ConfirmExecution command, Occasion occasion, RulePacks packs) {
        return confirmation(state, occasion)
                .decide(left -> confirm(left, command, occasion, packs));
    }

    private static Decision<DisputeEvent> confirm(
            Left left, ConfirmExecution command, Occasion occasion, RulePacks packs) {
        if (!left.obligations().isOutstanding(command.remedyNumber())) {
            return left.obligations().done().stream()
                            .anyMatch(done -> done.number() == command.remedyNumber())
                    ? Decision.unchanged()
                    : Decision.refused(RefusalCode.REMEDY_NOT_FOUND);
        }
        ExecutionConfirmed confirmed =
                new ExecutionConfirmed(
                        command.disputeId(),
                        command.remedyNumber(),
                        command.proof(),
                        command.document(),
                        occasion.now(),
                        occasion.actor());
        List<DisputeEvent> events = new ArrayList<>();
        events.add(confirmed);
        if (left.obligations().after(confirmed).isDone() && !mayBeUndone(left.state())) {
            events.addAll(
                    new Following(left.dossier().complaint(), occasion, packs)
                            .closing(CloseReason.EXECUTED, occasion.now()));
        }
        return new Decision.Accepted<>(events, List.of());
    }

    // Who complies before the ruling is final still waits for that.
    private static boolean mayBeUndone(DisputeState state) {
        return state instanceof DisputeState.Ruled || state instanceof DisputeState.UnderAppeal;
    }
}
