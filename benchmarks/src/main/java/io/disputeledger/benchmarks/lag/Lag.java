package io.disputeledger.benchmarks.lag;

import io.disputeledger.benchmarks.appends.Engine;
import io.disputeledger.benchmarks.commands.AxonJdbc;
import io.disputeledger.benchmarks.load.Callers;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Bar;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Round;
import io.disputeledger.benchmarks.report.Sizes;
import io.disputeledger.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;

/**
 * From the acknowledgement of an event to its handling in another JVM, at half of the rate that the
 * same engine reaches with 64 callers. Both clocks are the machine's monotonic one.
 */
public final class Lag implements Benchmark {

    private static final int CALLERS = 64;
    private static final int CONNECTIONS = 32;
    private static final double NANOS_PER_MILLI = 1e6;

    // A reader may handle an event before its caller hears that it is stored: that is no lag, and
    // nothing to divide by.
    private static final double MILLIS_MIN = 0.01;

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        List<Round> floor = new ArrayList<>();
        List<Round> axon = new ArrayList<>();
        for (int round = 0; round < sizes.rounds(); round++) {
            Floor fastest = Floor.of(postgres);
            double ledger = ofLedger(postgres, "lag_" + round, sizes);
            double jdbc = ofAxonJdbc(postgres, "lag_jdbc_" + round, sizes);
            System.err.printf("lag: %.2f ms, Axon's %.0f ms, %s%n", ledger, jdbc, fastest);
            floor.add(new Round(ledger, fastest.fsyncAndThreeRoundTrips()));
            axon.add(new Round(jdbc, ledger));
        }
        return List.of(
                new Figure(
                        "acknowledged to handled in another process, median, half load",
                        "fsync and three round trips",
                        Unit.MILLISECONDS,
                        new Bar.AtMost(10),
                        floor),
                new Figure(
                        "the same with Axon's JDBC engine and its defaults",
                        "the ledger's",
                        Unit.MILLISECONDS,
                        new Bar.AtLeast(50),
                        axon));
    }

    private static double ofLedger(Postgres postgres, String schema, Sizes sizes) throws Exception {
        try (Engine engine = Engine.proven(postgres, schema)) {
            return median(LagEngine.LEDGER, postgres, schema, sizes, engine::append);
        }
    }

    private static double ofAxonJdbc(Postgres postgres, String schema, Sizes sizes)
            throws Exception {
        try (AxonJdbc jdbc = AxonJdbc.transactional(postgres, schema, CONNECTIONS)) {
            return median(
                    LagEngine.AXON_JDBC,
                    postgres,
                    schema,
                    sizes,
                    event -> jdbc.storage().appendEvents(event));
        }
    }

    private static double median(
            LagEngine engine,
            Postgres postgres,
            String schema,
            Sizes sizes,
            Consumer<EventMessage<?>> append)
            throws Exception {
        List<SampleEvents> samples = Stream.generate(SampleEvents::new).limit(CALLERS).toList();
        double full =
                Callers.perSecond(
                        CALLERS,
                        sizes.warmUp(),
                        caller -> append.accept(samples.get(caller).next()));
        try (Reader reader = Reader.start(engine, postgres, schema)) {
            PacedLoad half = new PacedLoad(CALLERS, full / 2, sizes.lag());
            Map<String, Long> warmUp = half.run(append);
            Map<String, Long> acknowledged = half.run(append);
            Map<String, Long> handled = reader.handled(warmUp.size() + acknowledged.size());
            double[] millis =
                    acknowledged.entrySet().stream()
                            .mapToDouble(event -> millis(event, handled))
                            .sorted()
                            .toArray();
            System.err.printf(
                    "%s at %,.0f/s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                    engine,
                    full / 2,
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    millis[millis.length * 99 / 100]);
            return Math.max(MILLIS_MIN, millis[millis.length / 2]);
        }
    }

    private static double millis(Map.Entry<String, Long> acknowledged, Map<String, Long> handled) {
        Long at = handled.get(acknowledged.getKey());
        if (at == null) {
            throw new IllegalStateException("An event was not handled in time.");
        }
        return (at - acknowledged.getValue()) / NANOS_PER_MILLI;
    }
}
