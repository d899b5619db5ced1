package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.decisions.Occasion;

/** Nobody mediates, rules or reviews in a dispute of their own. */
final class Conflict {

    private Conflict() {}

    static boolean concerns(DisputeState state, Occasion occasion) {
        return DisputeState.complaint(state)
                .filter(complaint -> complaint.concerns(occasion.actor()))
                .isPresent();
    }
}
