package io.disputeledger.dispute.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.dispute.misuse.domain.MisuseReportState;
import io.disputeledger.dispute.misuse.domain.Stories;
import io.disputeledger.kit.testing.SnapshotSample;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A snapshot and the events after it lead where all events lead. */
class MisuseReportSnapshotTest {

    private static final List<MisuseReportEvent> STORY = Stories.EVERYTHING;

    private static final SnapshotSample<MisuseReportAggregate, MisuseReportEvent> SAMPLE =
            new SnapshotSample<>(
                    MisuseReportAggregate::new,
                    MisuseReportAggregate::on,
                    MisuseReportEvent.class,
                    MisuseReportState.class);

    @ParameterizedTest
    @MethodSource("cuts")
    void snapshotChangesNothing(int cut) {
        assertThat(SAMPLE.resumed(STORY, cut))
                .usingRecursiveComparison()
                .isEqualTo(SAMPLE.after(STORY));
    }

    static IntStream cuts() {
        return IntStream.rangeClosed(1, STORY.size());
    }

    @Test
    void snapshotsAreAsStored() throws IOException {
        assertThat(SAMPLE.faults(STORY, SnapshotSample.FOLDER)).isEmpty();
    }
}
