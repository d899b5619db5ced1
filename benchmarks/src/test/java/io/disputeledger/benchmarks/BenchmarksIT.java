package io.disputeledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.benchmarks.report.Report;
import io.disputeledger.benchmarks.report.Sizes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A failure means that a benchmark has rotted; what it would measure is not looked at. */
class BenchmarksIT {

    @Test
    void everyBenchmarkRuns() throws Exception {
        List<String> all = List.copyOf(Benchmarks.ALL.keySet());

        Report report = Benchmarks.run(new Settings(all, Sizes.SMOKE, null, "smoke"));

        assertThat(report.figures())
                .hasSize(16)
                .allSatisfy(figure -> assertThat(figure.ratio()).isFinite());
    }
}
