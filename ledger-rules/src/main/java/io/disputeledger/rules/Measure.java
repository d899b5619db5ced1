package io.disputeledger.rules;

import io.disputeledger.contracts.penalties.MeasureKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rung does to a seller.
 *
 * @param kind what
 * @param lasts for how long, as elapsed time; null until it is lifted
 */
public record Measure(MeasureKind kind, @Nullable Duration lasts) {

    /**
     * @throws IllegalArgumentException when it would end as it begins, or earlier
     */
    public Measure {
        if (lasts != null && !lasts.isPositive()) {
            throw new IllegalArgumentException(kind + " lasts " + lasts + ", which is no time");
        }
    }

    /** Exclusive end; null until it is lifted. */
    public @Nullable Instant endsAt(Instant startsAt) {
        return lasts == null ? null : startsAt.plus(lasts);
    }
}
