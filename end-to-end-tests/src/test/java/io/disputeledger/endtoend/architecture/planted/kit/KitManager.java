package io.disputeledger.endtoend.architecture.planted.kit;

import io.disputeledger.endtoend.architecture.planted.dispute.KnowsPenalty;

/** A kit that knows a service, with a name that says nothing. */
public class KitManager {
    /** The service. */
    public String call(KnowsPenalty service) {
        return service.toString();
    }
}
