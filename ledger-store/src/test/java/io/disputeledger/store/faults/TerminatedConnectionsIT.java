package io.disputeledger.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.database.Database;
import io.disputeledger.store.events.StorageBounds;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database ends the connection of one of two writers a hundred times, at random moments. */
class TerminatedConnectionsIT {

    private static final long SEED = Long.getLong("ledger.faults.seed", System.nanoTime());
    private static final int KILLS = 100;
    private static final int THREADS = 16;
    private static final int CALLS_EACH = 20;
    private static final Duration WAIT_MAX = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private static final String END_A_WRITER =
            "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()"
                    + " and query like '%log_head%' order by random() limit 1";

    @TempDir private Path folder;

    private final Random random = new Random(SEED);
    private final Acknowledgements acknowledged = new Acknowledgements();

    @Test
    void losesNothingAndStoresNothingTwice()
            throws SQLException, IOException, VerificationException {
        List<Path> anchors = List.of(folder.resolve("one"), folder.resolve("other"));
        try (HikariDataSource database = TestDatabase.fresh()) {
            String address = database.getJdbcUrl();
            try (ProvenLedger one =
                            ProvenLedger.open(address, anchors.get(0), StorageBounds.DEFAULTS);
                    ProvenLedger other =
                            ProvenLedger.open(address, anchors.get(1), StorageBounds.DEFAULTS);
                    Load first = load("first", one);
                    Load second = load("second", other)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    first.grant(CALLS_EACH);
                    second.grant(CALLS_EACH);
                    int moment = acknowledged.size() + random.nextInt(CALLS_EACH);
                    await().atMost(WAIT_MAX).until(() -> acknowledged.size() >= moment);
                    endAWriter(new Database(database), first, second);
                }
                await().atMost(WAIT_MAX)
                        .until(() -> acknowledged.done() == first.granted() + second.granted());
            }
            assertThat(acknowledged.failures()).as("within the bound").isEmpty();
            WholeLedger ledger = new WholeLedger(address, anchors);
            assertThat(ledger.assertKeeps(acknowledged).size()).isEqualTo(acknowledged.size());
            ledger.assertProvesTheRest(acknowledged);
        }
        System.out.printf("%d connections ended with seed %d: %s%n", KILLS, SEED, acknowledged);
    }

    private Load load(String name, ProvenLedger ledger) {
        return new Load(name, THREADS, ledger.storage(), new SpokenJournal(acknowledged));
    }

    /** A writer is known by what it executes, so both are kept busy until one was met. */
    private static void endAWriter(Database database, Load first, Load second) {
        await().atMost(WAIT_MAX)
                .pollInterval(LOOK_EVERY)
                .until(() -> {
                    first.grant(1);
                    second.grant(1);
                    return database.query(END_A_WRITER, row -> row.getBoolean(1)).contains(true);
                });
    }
}
