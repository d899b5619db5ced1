package io.disputeledger.benchmarks.report;

import java.util.Locale;

/** What a ratio must reach. */
public sealed interface Bar {

    /** A ratio that is to be large. */
    record AtLeast(double ratio) implements Bar {}

    /** A ratio that is to be small. */
    record AtMost(double ratio) implements Bar {}

    /** Measured, but nothing is asked of it. */
    record None() implements Bar {}

    /** Whether the ratio reaches it, in one word; nothing where nothing is asked. */
    default String verdict(double measured) {
        return switch (this) {
            case AtLeast(double least) -> measured >= least ? "met" : "missed";
            case AtMost(double most) -> measured <= most ? "met" : "missed";
            case None() -> "";
        };
    }

    /** It as a cell of a table. */
    default String text() {
        return switch (this) {
            case AtLeast(double least) -> String.format(Locale.ROOT, "≥ %s", number(least));
            case AtMost(double most) -> String.format(Locale.ROOT, "≤ %s", number(most));
            case None() -> "";
        };
    }

    private static String number(double ratio) {
        return ratio == Math.rint(ratio) ? String.valueOf((long) ratio) : String.valueOf(ratio);
    }
}
