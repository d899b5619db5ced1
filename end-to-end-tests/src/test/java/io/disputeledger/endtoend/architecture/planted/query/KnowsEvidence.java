package io.disputeledger.endtoend.architecture.planted.query;

import io.disputeledger.endtoend.architecture.planted.dispute.KnowsPenalty;

/** One service that knows another. */
public class KnowsEvidence {
    /** The other. */
    public String call(KnowsPenalty other) {
        return other.toString();
    }
}
