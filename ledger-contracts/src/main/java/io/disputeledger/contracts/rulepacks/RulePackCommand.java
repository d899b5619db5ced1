package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.Marketplace;

/** What can be asked of the rule pack of a marketplace. */
public sealed interface RulePackCommand extends LedgerCommand permits PublishRulePack {

    /** Whose rules. */
    Marketplace marketplace();

    @Override
    default String streamId() {
        return RulePackEvent.streamId(marketplace());
    }
}
