package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.contracts.texts.InvalidValue;

/**
 * Penalty points.
 *
 * @param hundredths the points times one hundred, because deductions can be fractional; not
 *     negative
 */
public record Points(
        @JsonProperty(required = true) @Bounded(from = 0, to = Integer.MAX_VALUE) int hundredths)
        implements Comparable<Points> {

    /** No points. */
    public static final Points NONE = new Points(0);

    /**
     * @throws IllegalArgumentException when negative
     */
    public Points {
        if (hundredths < 0) {
            throw new InvalidValue("value.points");
        }
    }

    /** Whole points: {@code Points.of(6)} is 600 hundredths. */
    public static Points of(int whole) {
        return new Points(Math.multiplyExact(whole, 100));
    }

    /** The sum; throws {@link ArithmeticException} beyond 21 million points. */
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
