package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disputeledger.store.events.testing.TestStorage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendListenerIT {

    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private final TestStorage fresh =
            TestStorage.fresh(builder ->
                    builder.listener((events, took) -> {
                        assertThat(took).isPositive();
                        batches.add(events);
                    }));

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void isToldOfWhatWasStoredAndOfNothingElse() {
        fresh.storage().appendEvents(events("a", 0, 3));
        fresh.storage().appendEvents(event("b", 0));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> fresh.storage().appendEvents(event("b", 0)));
        assertThat(fresh.storage().isOpen()).isTrue();

        fresh.storage().close(); // The writer tells after it answers.

        assertThat(batches).containsExactly(3, 1);
        assertThat(fresh.storage().isOpen()).isFalse();
        assertThat(fresh.storage().callsQueued()).isZero();
    }
}
