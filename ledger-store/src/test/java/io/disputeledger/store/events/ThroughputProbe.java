package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;

import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.TestStorage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;

/** Compares appends through the storage with inserts of single rows. Only the ratio means much. */
final class ThroughputProbe {

    private static final String WORDS = "x".repeat(300);
    private static final int ROUNDS = 4;
    private static final int INSERTERS = 16;
    private static final int INSERTS = 8_000;

    private final AtomicLong streams = new AtomicLong();
    private final AtomicLong positions = new AtomicLong();

    private ThroughputProbe() {}

    /** Rounds of both, in turns: rows inserted one by one, then 64 and 256 callers. */
    public static void main(String[] arguments) {
        ThroughputProbe probe = new ThroughputProbe();
        try (TestStorage storage = TestStorage.fresh();
                TestStorage bare = TestStorage.fresh()) {
            for (int round = 0; round < ROUNDS; round++) {
                double single = probe.rate(INSERTERS, INSERTS, () -> probe.insert(bare));
                double few = probe.rate(64, 20_000, () -> probe.append(storage));
                double many = probe.rate(256, 40_000, () -> probe.append(storage));
                System.out.printf(
                        "single rows %,.0f/s; 64 callers %,.0f/s (%.1f x);"
                                + " 256 callers %,.0f/s (%.1f x)%n",
                        single, few, few / single, many, many / single);
            }
        }
    }

    private interface Append {
        void run() throws SQLException;
    }

    private double rate(int callers, int events, Append append) {
        long start = System.nanoTime();
        Callers.together(
                callers,
                caller -> {
                    for (int i = caller; i < events; i += callers) {
                        append.run();
                    }
                    return caller;
                });
        return events / ((System.nanoTime() - start) / 1e9);
    }

    private DomainEventMessage<?> next() {
        return event("dispute:" + streams.incrementAndGet(), 0, WORDS);
    }

    private void append(TestStorage storage) {
        storage.storage().appendEvents(next());
    }

    private void insert(TestStorage bare) throws SQLException {
        EncodedEvent event = EncodedEvent.of(next(), TestEvents.JSON);
        try (Connection connection = bare.database().getConnection();
                PreparedStatement row =
                        connection.prepareStatement(
                                "insert into store.event values"
                                        + " (?, ?, ?, ?, ?, ?, null, now(), ?, ?, ?)")) {
            row.setLong(1, positions.getAndIncrement());
            row.setString(2, event.stream());
            row.setLong(3, event.sequence());
            row.setString(4, event.eventId());
            row.setString(5, event.type());
            row.setString(6, event.payloadType());
            row.setBytes(7, event.salt());
            row.setBytes(8, event.payload());
            row.setBytes(9, event.metadata());
            row.executeUpdate();
        }
    }
}
