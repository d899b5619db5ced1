package io.disputeledger.query.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may wait for a step of the platform, folded from its own events alone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface Queued permits QueuedDispute, QueuedReport {

    /** Of which order. */
    OrderId orderId();

    /** The pack by which it is decided. */
    PackVersion rules();

    /** Who is responsible; null while nobody is. */
    @Nullable String officer();

    /** For which step of the platform it waits; empty when it does not. */
    Optional<OfficerStep> step();

    /** The clock that ends next of those that limit the step; empty when none does. */
    Optional<QueueClock> next();
}
