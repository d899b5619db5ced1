package io.disputeledger.benchmarks.appends;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.benchmarks.load.Callers;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.LogWriter;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.Receipt;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** The ledger's event storage in a schema of its own, and callers that append to it. */
public final class Engine implements AutoCloseable {

    /** Where each batch tells of itself. */
    public static final String CHANNEL = "ledger_events";

    /** One for the writer, some for readers. */
    private static final int CONNECTIONS = 4;

    private final HikariDataSource pool;
    private final PostgresEventStorage storage;

    /** A storage in a schema that exists. */
    private Engine(HikariDataSource pool, String schema, LogWriter log) {
        this.pool = pool;
        storage =
                PostgresEventStorage.builder()
                        .dataSource(pool)
                        .schema(schema)
                        .channel(CHANNEL)
                        .logWriter(log)
                        .eventSerializer(SampleEvents.JSON)
                        .snapshotSerializer(SampleEvents.JSON)
                        .build();
    }

    /** With a Merkle log, signed checkpoints and receipts, in a new schema. */
    public static Engine proven(Postgres postgres, String schema) throws SQLException, IOException {
        postgres.createLedger(schema);
        return new Engine(postgres.pool(CONNECTIONS), schema, SampleLog.in(schema));
    }

    /** The same without any proofs. */
    public static Engine unproven(Postgres postgres, String schema)
            throws SQLException, IOException {
        postgres.createLedger(schema);
        return unproven(postgres.pool(CONNECTIONS), schema);
    }

    /** The same in a schema that exists; the pool is closed with it. */
    public static Engine unproven(HikariDataSource pool, String schema) {
        return new Engine(pool, schema, LogWriter.NONE);
    }

    /** The storage itself. */
    public PostgresEventStorage storage() {
        return storage;
    }

    /** Appends so many events, one in each call; how many in a second. */
    public double appendsPerSecond(int callers, int events)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<SampleEvents> samples = Stream.generate(SampleEvents::new).limit(callers).toList();
        return Callers.perSecond(callers, events, caller -> append(samples.get(caller).next()));
    }

    /** Appends one event and takes its receipts, as a command's answer does. */
    public List<Receipt> append(EventMessage<?> event) {
        DefaultUnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(event);
        try {
            storage.appendEvents(event);
            return Appended.in(unit).orElseThrow().receipts().all();
        } finally {
            unit.rollback();
        }
    }

    @Override
    public void close() {
        storage.close();
        pool.close();
    }
}
