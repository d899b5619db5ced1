package io.disputeledger.store.events;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.TestStorage;
import io.disputeledger.store.events.testing.Upcasting;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

/** Pages of two events, so that every longer stream crosses pages. */
class PostgresEventStorageIT extends EventStorageContract {

    private final TestStorage fresh =
            TestStorage.fresh(builder -> builder.bounds(StorageBounds.DEFAULTS.withPage(2)));

    private final PostgresEventStorage upcasting =
            PostgresEventStorage.builder()
                    .dataSource(fresh.database())
                    .schema(TestDatabase.SCHEMA)
                    .eventSerializer(TestEvents.JSON)
                    .snapshotSerializer(TestEvents.JSON)
                    .upcasterChain(new Upcasting())
                    .build();

    @AfterEach
    void close() {
        upcasting.close();
        fresh.close();
    }

    @Override
    EventStorageEngine storage() {
        return fresh.storage();
    }

    @Override
    EventStorageEngine upcasting() {
        return upcasting;
    }
}
