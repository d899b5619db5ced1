package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Marketplace;

/** What happens to the rule pack of a marketplace. */
public sealed interface RulePackEvent extends LedgerEvent permits RulePackPublished {

    /** Whose rules. */
    Marketplace marketplace();

    @Override
    default String streamId() {
        return streamId(marketplace());
    }

    /** The stream of the rule pack of one marketplace. */
    static String streamId(Marketplace marketplace) {
        return "rule-pack:" + marketplace;
    }
}
