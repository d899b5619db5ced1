package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How long deducted points count. */
public sealed interface Validity {

    /** Exclusive end of the validity of points deducted at this instant. */
    Instant activeUntil(Instant deductedAt);

    /**
     * A line total from which the end of validity does not clear its points; null if it always
     * does.
     */
    @Nullable Points carriedFrom();

    /**
     * Each deduction runs out by itself.
     *
     * @param limit how long it counts
     * @param zone where days begin
     */
    record Rolling(Limit limit, ZoneId zone) implements Validity {

        /**
         * @throws IllegalArgumentException when it counts business days: no calendar knows how many
         *     there will be
         */
        public Rolling {
            if (limit.counting() == Counting.BUSINESS_DAYS) {
                throw new IllegalArgumentException("validity counts no business days");
            }
        }

        @Override
        public Instant activeUntil(Instant deductedAt) {
            return limit.dueAt(deductedAt, zone);
        }

        @Override
        public @Nullable Points carriedFrom() {
            return null;
        }
    }

    /**
     * All deductions of a year run out together, on 31 December at 24:00.
     *
     * @param carriedFrom a line total from which they do not; null if they always do
     * @param zone where the year begins
     */
    record YearEnd(@Nullable Points carriedFrom, ZoneId zone) implements Validity {

        @Override
        public Instant activeUntil(Instant deductedAt) {
            return deductedAt
                    .atZone(zone)
                    .toLocalDate()
                    .withDayOfYear(1)
                    .plusYears(1)
                    .atStartOfDay(zone)
                    .toInstant();
        }
    }
}
