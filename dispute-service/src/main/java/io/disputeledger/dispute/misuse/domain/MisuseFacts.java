package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.rules.RulePacks;

/**
 * What decisions rest on beside the report itself. Each is looked up only where it matters; asked
 * twice within a decision, it answers the same.
 */
public interface MisuseFacts {

    /** The rule packs. */
    RulePacks packs();

    /** An order as last reported. */
    OrderRecorded order(OrderId order);

    /** Whether this misuse was reported for this order before. */
    boolean reported(OrderId order, String scenario);
}
