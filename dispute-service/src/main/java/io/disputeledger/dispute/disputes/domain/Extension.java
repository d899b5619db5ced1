package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ExtendDeadline;
import java.util.Optional;

/** An officer gives more time; a limit is never shortened. */
public final class Extension {

    private Extension() {}

    /** Whether a limit runs that decides something. */
    static Opening<Clocks> opening(DisputeState state) {
        return switch (state) {
            case DisputeState.Unfiled _, DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
            case DisputeState.Known known -> {
                Clocks clocks = known.dossier().clocks();
                yield clocks.running().keySet().stream().anyMatch(kind -> !kind.isServiceLevel())
                        ? Opening.open(clocks)
                        : Opening.shut(RefusalCode.INVALID_STATE);
            }
        };
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, ExtendDeadline command, Occasion occasion) {
        return opening(state).decide(clocks -> extend(clocks, command, occasion));
    }

    private static Decision<DisputeEvent> extend(
            Clocks clocks, ExtendDeadline command, Occasion occasion) {
        Optional<Deadline> running =
                clocks.running(command.kind()).filter(_ -> !command.kind().isServiceLevel());
        if (running.isEmpty()) {
            return Decision.refused(RefusalCode.INVALID_STATE);
        }
        Deadline before = running.get();
        if (command.dueAt().equals(before.dueAt())) {
            return Decision.unchanged();
        }
        if (command.dueAt().isBefore(before.dueAt())) {
            return Decision.refused(Refusal.missed(RefusalCode.DEADLINE_SHORTENING, before));
        }
        return Decision.accepted(
                new DeadlineExtended(
                        command.disputeId(),
                        command.kind(),
                        new Deadline(
                                command.dueAt(), before.clause(), before.zone(), before.calendar()),
                        command.reason(),
                        occasion.now(),
                        occasion.actor()));
    }
}
