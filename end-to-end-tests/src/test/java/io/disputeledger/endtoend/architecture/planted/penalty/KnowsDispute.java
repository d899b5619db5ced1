package io.disputeledger.endtoend.architecture.planted.penalty;

import io.disputeledger.endtoend.architecture.planted.dispute.KnowsPenalty;

/** One service that knows another. */
public class KnowsDispute {
    /** The other. */
    public String call(KnowsPenalty other) {
        return other.toString();
    }
}
