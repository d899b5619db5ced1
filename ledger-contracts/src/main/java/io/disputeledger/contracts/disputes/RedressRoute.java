package io.disputeledger.contracts.disputes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way to challenge a ruling.
 *
 * @param kind which
 * @param dueAt exclusive end of the time for it (UTC); null where the ledger sets none yet
 */
public record RedressRoute(RedressKind kind, @Nullable Instant dueAt) {}
