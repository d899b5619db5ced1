package io.disputeledger.contracts.decisions;

import io.disputeledger.contracts.Actor;
import java.time.Instant;

/**
 * When a decision is made, and at whose request. The clock is read once for each decision.
 *
 * @param now the ledger's time; becomes {@code recordedAt} of every event
 * @param actor who asks
 */
public record Occasion(Instant now, Actor actor) {}
