package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.testing.TestStorage;
import java.util.Iterator;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadAheadIT {

    private static final int PAGE = 10;
    private static final int WRITER = 1;

    private final TestStorage fresh =
            TestStorage.fresh(builder -> builder.bounds(StorageBounds.DEFAULTS.withPage(PAGE)));

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void keepsNoConnectionForAReaderThatStopsWhileAPageIsReadAhead() {
        fresh.storage().appendEvents(events("a", 0, 100));

        for (int reader = 0; reader < fresh.database().getMaximumPoolSize() * 2; reader++) {
            try (var log = fresh.storage().readEvents(null, false)) {
                Iterator<? extends TrackedEventMessage<?>> some = log.iterator();
                for (int event = 0; event < PAGE; event++) {
                    assertThat(TestStorage.position(some.next())).isEqualTo(event);
                }
            }
        }

        await().untilAsserted(() ->
                assertThat(fresh.database().getHikariPoolMXBean())
                        .returns(WRITER, pool -> pool.getActiveConnections()));
    }
}
