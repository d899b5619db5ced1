package io.disputeledger.store.events;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.AfterEach;

/** Pages of two events, so that every longer stream crosses pages. */
class PostgresEventStorageIT extends EventStorageContract {

    private final TestStorage fresh =
            TestStorage.fresh(builder -> builder.bounds(StorageBounds.DEFAULTS.withPage(2)));

    private final List<PostgresEventStorage> others = new ArrayList<>();

    @AfterEach
    void close() {
        others.forEach(PostgresEventStorage::close);
        fresh.close();
    }

    @Override
    EventStorageEngine storage() {
        return fresh.storage();
    }

    @Override
    EventStorageEngine storage(EventUpcaster upcasters, SnapshotFilter filter) {
        PostgresEventStorage other =
                PostgresEventStorage.builder()
                        .dataSource(fresh.database())
                        .schema(TestDatabase.SCHEMA)
                        .eventSerializer(TestEvents.JSON)
                        .snapshotSerializer(TestEvents.JSON)
                        .upcasterChain(upcasters)
                        .snapshotFilter(filter)
                        .build();
        others.add(other);
        return other;
    }
}
