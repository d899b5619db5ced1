package io.disputeledger.dispute.rulepacks.domain;

import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.contracts.rulepacks.RulePackPublished;
import java.time.Instant;

/** What is published of one marketplace's rules. */
public sealed interface PackState {

    /** Only what comes with the product. */
    record Shipped() implements PackState {}

    /**
     * Versions in the ledger.
     *
     * @param version the last one
     * @param effectiveFrom from when it is in force (UTC)
     */
    record Published(int version, Instant effectiveFrom) implements PackState {}

    /** What an event leads to. */
    static PackState evolve(PackState state, RulePackEvent event) {
        return switch (event) {
            case RulePackPublished published ->
                    new Published(published.version(), published.effectiveFrom());
        };
    }
}
