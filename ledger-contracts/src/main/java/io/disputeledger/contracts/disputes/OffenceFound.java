package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Clause;
import java.time.Instant;

/**
 * An offence that a ruling establishes.
 *
 * @param offenceId row of the rule pack
 * @param account the seller who committed it
 * @param conductAt when it was committed (UTC): the pack in force then applies, never a later one
 * @param clause the row, with its pack and version
 */
public record OffenceFound(String offenceId, AccountId account, Instant conductAt, Clause clause) {}
