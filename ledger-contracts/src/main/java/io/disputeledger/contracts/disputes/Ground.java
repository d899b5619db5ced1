package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Sealed;

/**
 * A clause that was applied.
 *
 * @param clauseId row of the rule pack
 * @param explanation why it applies
 */
public record Ground(String clauseId, Sealed explanation) {}
