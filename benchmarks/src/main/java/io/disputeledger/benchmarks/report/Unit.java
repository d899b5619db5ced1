package io.disputeledger.benchmarks.report;

import java.util.Locale;

/** In what something is measured. */
public enum Unit {
    PER_SECOND("%,.0f/s"),
    MILLISECONDS("%,.2f ms"),
    MICROSECONDS("%,.0f µs");

    private final String format;

    Unit(String format) {
        this.format = format;
    }

    /** A value with its unit. */
    public String text(double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
