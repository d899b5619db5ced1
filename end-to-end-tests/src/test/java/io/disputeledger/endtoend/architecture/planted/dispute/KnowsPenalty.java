package io.disputeledger.endtoend.architecture.planted.dispute;

import io.disputeledger.endtoend.architecture.planted.penalty.KnowsDispute;

/** One service that knows another. */
public class KnowsPenalty {
    /** The other. */
    public String call(KnowsDispute other) {
        return other.toString();
    }
}
