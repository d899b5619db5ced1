package io.disputeledger.benchmarks.micro;

import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Sizes;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link Entries} with JMH, which prints its own table. */
public final class Micro implements Benchmark {

    private static final int ITERATIONS = 5;
    private static final TimeValue BRIEFLY = TimeValue.milliseconds(10);

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Entries.class.getName());
        if (sizes.equals(Sizes.SMOKE)) {
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(BRIEFLY);
        } else {
            TimeValue second = TimeValue.seconds(1);
            options.forks(1)
                    .warmupIterations(ITERATIONS)
                    .warmupTime(second)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(second);
        }
        new Runner(options.build()).run();
        return List.of();
    }
}
