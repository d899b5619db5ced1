package io.disputeledger.store.reading;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A storage that counts how often its log is read. */
final class CountedReads extends PostgresEventStorage {

    private final AtomicInteger reads = new AtomicInteger();

    CountedReads(HikariDataSource database, String channel) {
        super(TestStorage.on(database).channel(channel));
    }

    AtomicInteger reads() {
        return reads;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        reads.incrementAndGet();
        return super.readEvents(token, mayBlock);
    }
}
