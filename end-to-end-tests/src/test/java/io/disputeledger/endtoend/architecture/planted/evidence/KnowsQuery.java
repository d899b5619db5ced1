package io.disputeledger.endtoend.architecture.planted.evidence;

import io.disputeledger.endtoend.architecture.planted.dispute.KnowsPenalty;

/** One service that knows another. */
public class KnowsQuery {
    /** The other. */
    public String call(KnowsPenalty other) {
        return other.toString();
    }
}
