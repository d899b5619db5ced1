package io.disputeledger.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One claim: rounds of both sides, and the ratio that is asked for. What counts is the median of
 * the ratios of the rounds: a machine that slows down slows down both sides of a round.
 *
 * @param what is measured
 * @param against what it is compared with
 * @param unit of both
 * @param bar for the ratio
 * @param rounds at least one
 */
public record Figure(String what, String against, Unit unit, Bar bar, List<Round> rounds) {

    /** The columns of {@link #row}. */
    static final String HEAD =
            """
            | what | measured | compared with | | ratio | lowest to highest | bar | |
            |---|---|---|---|---|---|---|---|
            """;

    /** At least one round. */
    public Figure {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured: " + what);
        }
    }

    /** The median ratio. */
    public double ratio() {
        return median(Round::ratio);
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | **%.2f** | %.2f to %.2f | %s | %s |%n",
                what,
                unit.text(median(Round::measured)),
                against,
                unit.text(median(Round::reference)),
                ratio(),
                rounds.stream().mapToDouble(Round::ratio).min().orElseThrow(),
                rounds.stream().mapToDouble(Round::ratio).max().orElseThrow(),
                bar.text(),
                bar.verdict(ratio()));
    }

    private double median(ToDoubleFunction<Round> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
