package io.disputeledger.dispute.rulepacks.domain;

import io.disputeledger.contracts.Sha256;
import java.time.Instant;

/**
 * The first version of a rule pack, which comes with the product.
 *
 * @param effectiveFrom first instant in force (UTC)
 * @param sha256 digest of its text
 * @param text its text
 */
public record FirstPack(Instant effectiveFrom, Sha256 sha256, String text) {}
