package io.disputeledger.benchmarks.report;

/** Both sides of a comparison, measured one right after the other. */
public record Round(double measured, double reference) {

    double ratio() {
        return measured / reference;
    }
}
