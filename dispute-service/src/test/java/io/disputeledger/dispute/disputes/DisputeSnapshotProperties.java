package io.disputeledger.dispute.disputes;

import static io.disputeledger.dispute.disputes.domain.Examples.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import io.disputeledger.kit.testing.SnapshotSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A snapshot and the events after it lead where all events lead. */
class DisputeSnapshotProperties {

    private static final int EVENTS_MAX = 30;

    private static final SnapshotSample<DisputeAggregate, DisputeEvent> SAMPLE =
            new SnapshotSample<>(
                    DisputeAggregate::new,
                    DisputeAggregate::on,
                    DisputeEvent.class,
                    DisputeState.class);

    @Property
    void snapshotChangesNothing(
            @ForAll("streams") List<DisputeEvent> stream,
            @ForAll @IntRange(min = 1, max = EVENTS_MAX) int cut) {
        assertThat(SAMPLE.resumed(stream, Math.min(cut, stream.size())))
                .usingRecursiveComparison()
                .isEqualTo(SAMPLE.after(stream));
    }

    @Example
    void snapshotsAreAsStored() throws IOException {
        assertThat(SAMPLE.faults(EVERYTHING, SnapshotSample.FOLDER)).isEmpty();
    }

    /** A check that cannot fail guards nothing. */
    @Example
    void otherSnapshotsAreFound() throws IOException {
        Path none = Files.createTempDirectory("stored-snapshots");
        List<DisputeEvent> other = new ArrayList<>(EVERYTHING);
        Collections.swap(other, 1, 2);

        assertThat(SAMPLE.faults(EVERYTHING, none))
                .singleElement()
                .asString()
                .startsWith("[] is stored, not DisputeAggregate.v3.json");
        assertThat(SAMPLE.faults(other, SnapshotSample.FOLDER))
                .singleElement()
                .asString()
                .startsWith("DisputeAggregate.v3.json differs");
        assertThat(SAMPLE.faults(EVERYTHING.subList(0, 9), SnapshotSample.FOLDER))
                .contains("The story has no ComplaintWithdrawn.", "The story has no Closed.");
        Files.delete(none);
    }

    @Provide
    Arbitrary<List<DisputeEvent>> streams() {
        return Arbitraries.of(EVERYTHING)
                .list()
                .ofMaxSize(EVENTS_MAX - 1)
                .map(later -> {
                    List<DisputeEvent> stream = new ArrayList<>(later);
                    stream.addFirst(EVERYTHING.getFirst());
                    return stream;
                });
    }
}
