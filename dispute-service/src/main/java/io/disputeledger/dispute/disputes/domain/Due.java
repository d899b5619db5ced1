package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.disputes.DeadlineKind;
import java.util.List;

/**
 * A time limit that runs in a dispute.
 *
 * @param kind what it limits
 */
public record Due(DeadlineKind kind, Deadline deadline) {

    /** The limits for which somebody waits, whether or not they have passed. */
    public static List<Due> in(DisputeState state) {
        return DisputeState.dossier(state).stream()
                .flatMap(dossier -> dossier.clocks().running().entrySet().stream())
                .map(limit -> new Due(limit.getKey(), limit.getValue()))
                .toList();
    }
}
