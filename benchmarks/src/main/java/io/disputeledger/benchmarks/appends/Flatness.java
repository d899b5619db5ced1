package io.disputeledger.benchmarks.appends;

import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Bar;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Round;
import io.disputeledger.benchmarks.report.Sizes;
import io.disputeledger.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.List;

/** Whether appends slow down as the log grows: the last of many equal parts against the first. */
public final class Flatness implements Benchmark {

    private static final int CALLERS = 256;

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        List<Double> rates = new ArrayList<>();
        try (Engine engine = Engine.proven(postgres, "flat")) {
            // The compiler's warm-up is not the log's growth.
            engine.appendsPerSecond(CALLERS, sizes.warmUp());
            for (int part = 0; part < sizes.millions(); part++) {
                rates.add(engine.appendsPerSecond(CALLERS, sizes.flat()));
                System.err.printf("part %d: %,.0f/s%n", part + 1, rates.getLast());
            }
        }
        return List.of(
                new Figure(
                        "append with proofs, 256 callers, the last million of " + sizes.millions(),
                        "the first million",
                        Unit.PER_SECOND,
                        new Bar.AtLeast(0.9),
                        List.of(new Round(rates.getLast(), rates.getFirst()))));
    }
}
