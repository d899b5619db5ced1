package io.disputeledger.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.TestEvents;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final LogState EMPTY = new LogState(0, Map.of(), Map.of());

    @Test
    void givesAVersionToTheFirstThatWantsIt() {
        PendingAppend first = call(TestEvents.event("a", 0));
        PendingAppend second = call(TestEvents.event("a", 0));

        Admission.knowing(EMPTY, List.of(first, second)).answer(7, LogExtension.NONE.committed());

        assertThat(first.answer()).isCompletedWithValue(new Appended(7, 7));
        assertThat(second.answer()).isCompletedExceptionally();
    }

    @Test
    void givesAVersionToTheSecondWhenTheFirstIsRefusedForAnotherStream() {
        PendingAppend first = call(TestEvents.event("a", 0), TestEvents.event("b", 5));
        PendingAppend second = call(TestEvents.event("a", 0));

        Admission.knowing(EMPTY, List.of(first, second)).answer(0, LogExtension.NONE.committed());

        assertThat(first.answer()).isCompletedExceptionally();
        assertThat(second.answer()).isCompletedWithValue(new Appended(0, 0));
    }

    @Test
    void letsACallBuildOnAnotherOfTheSameBatch() {
        PendingAppend first = call(TestEvents.event("a", 0), TestEvents.event("a", 1));
        PendingAppend second = call(TestEvents.event("a", 2));

        Admission admission = Admission.knowing(EMPTY, List.of(first, second));
        admission.answer(0, LogExtension.NONE.committed());

        assertThat(admission.refusesNone()).isTrue();
        assertThat(second.answer()).isCompletedWithValue(new Appended(2, 2));
    }

    @Test
    void assumesThatTheVersionBeforeIsStored() {
        Admission admission =
                Admission.assuming(
                        List.of(
                                call(TestEvents.event("a", 4)),
                                call(TestEvents.event("a", 5)),
                                call(TestEvents.event("b", 0))));

        assertThat(admission.predecessors()).containsExactly(new Admission.Predecessor("a", 3));
    }

    @Test
    void refusesAnEventThatIsStoredUnlessItsOwnCommitWasLost() {
        PendingAppend stranger = call(TestEvents.event("a", 0));
        PendingAppend lost = call(TestEvents.event("b", 0));
        lost.outcomeIsUnknown();
        LogState stored =
                new LogState(2, Map.of("a", 0L, "b", 0L), Map.of(id(stranger), 0L, id(lost), 1L));

        Admission.knowing(stored, List.of(stranger, lost)).answer(2, LogExtension.NONE.committed());

        assertThat(stranger.answer()).isCompletedExceptionally();
        assertThat(lost.answer()).isCompletedWithValue(new Appended(1, 1));
    }

    private static String id(PendingAppend call) {
        return call.events().getFirst().eventId();
    }

    private static PendingAppend call(DomainEventMessage<?>... events) {
        return new PendingAppend(
                Arrays.stream(events)
                        .map(event ->
                                NewEvent.of(
                                        event,
                                        TestEvents.JSON,
                                        LogWriter.NONE,
                                        StorageBounds.ENTRY_BYTES_MAX))
                        .toList(),
                Duration.ofMinutes(1));
    }
}
