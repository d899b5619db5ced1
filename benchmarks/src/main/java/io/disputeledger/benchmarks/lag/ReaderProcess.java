package io.disputeledger.benchmarks.lag;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.benchmarks.appends.Engine;
import io.disputeledger.benchmarks.appends.SampleLog;
import io.disputeledger.benchmarks.commands.AxonJdbc;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.reading.Handled;
import io.disputeledger.benchmarks.reading.Processor;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.reading.LedgerEvents;
import io.disputeledger.store.reading.Notifications;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * The other process: one processor that notes when it handles each event, from the head of the log
 * on. It is told on its input how many events there will be, and writes what it noted when it has
 * handled that many.
 */
final class ReaderProcess {

    private static final int CONNECTIONS = 8;
    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long ALL_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Map<String, Long> handledAt = new ConcurrentHashMap<>();

    private ReaderProcess() {}

    /** Arguments: the engine, the database, the schema, the file to write. */
    public static void main(String[] arguments) throws Exception {
        ReaderProcess reader = new ReaderProcess();
        try (HikariDataSource pool = Postgres.pool(arguments[1], CONNECTIONS)) {
            Path file = Path.of(arguments[3]);
            switch (LagEngine.valueOf(arguments[0])) {
                case LEDGER -> reader.followLedger(pool, arguments[2], file);
                case AXON_JDBC -> reader.followAxonJdbc(pool, arguments[2], file);
            }
        }
    }

    private void followLedger(HikariDataSource pool, String schema, Path file) throws IOException {
        try (Notifications notifications = new Notifications(pool, Set.of(Engine.CHANNEL));
                PostgresEventStorage storage =
                        PostgresEventStorage.builder()
                                .dataSource(pool)
                                .schema(schema)
                                .logWriter(SampleLog.in(schema))
                                .eventSerializer(SampleEvents.JSON)
                                .snapshotSerializer(SampleEvents.JSON)
                                .build();
                Processor _ =
                        Processor.asTheServices(
                                new LedgerEvents(storage, notifications, Engine.CHANNEL),
                                storage.createHeadToken(),
                                pool,
                                schema + ".tokens",
                                new Handled(this::note))) {
            notifications.start();
            noteAllInto(file);
        }
    }

    private void followAxonJdbc(HikariDataSource pool, String schema, Path file)
            throws IOException {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder()
                        .storageEngine(AxonJdbc.transactional(pool, schema))
                        .build();
        try (Processor _ =
                Processor.asAxonDoes(store, pool, schema + ".tokens", new Handled(this::note))) {
            noteAllInto(file);
        } finally {
            store.shutDown();
        }
    }

    private void note(EventMessage<?> event) {
        event.getPayload();
        handledAt.putIfAbsent(event.getIdentifier(), System.nanoTime());
    }

    private void noteAllInto(Path file) throws IOException {
        System.out.println("ready");
        BufferedReader input =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = input.readLine();
        int expected = line == null ? 0 : Integer.parseInt(line);
        long end = System.nanoTime() + ALL_WITHIN_NANOS;
        while (handledAt.size() < expected && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(WAIT_NANOS);
        }
        List<String> lines = new ArrayList<>(handledAt.size());
        handledAt.forEach((id, nanos) -> lines.add(id + " " + nanos));
        Files.write(file, lines);
    }
}
