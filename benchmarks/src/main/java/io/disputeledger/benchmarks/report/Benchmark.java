package io.disputeledger.benchmarks.report;

import io.disputeledger.benchmarks.postgres.Postgres;
import java.util.List;

/** Measures something and what it is compared with, in turns. */
public interface Benchmark {

    /** Warms up, measures all rounds, and cleans up. */
    List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception;
}
