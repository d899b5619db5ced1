package io.disputeledger.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes append and one follows, while PostgreSQL, a process or both are killed at random
 * moments. A failure here means that an acknowledged event may be lost, or proven wrongly. {@code
 * -Dledger.faults.cycles} says how often, {@code -Dledger.faults.seed} repeats the moments as far
 * as that can be done.
 */
class KillCyclesIT {

    private static final int CYCLES = Integer.getInteger("ledger.faults.cycles", 5);
    private static final long SEED = Long.getLong("ledger.faults.seed", System.nanoTime());

    private static final int WRITERS = 2;
    private static final int THREADS = 16;
    private static final int CALLS = 500;

    /** One waits for the database to come back; the other's callers must try again. */
    private static final List<Duration> ANSWER_WITHIN =
            List.of(Duration.ofSeconds(30), Duration.ofMillis(300));

    private static final Duration UNDER_LOAD_MAX = Duration.ofMinutes(1);

    private enum Killed {
        POSTGRES,
        PROCESSES,
        BOTH
    }

    @TempDir private Path folder;

    private final Random random = new Random(SEED);
    private final Acknowledgements acknowledged = new Acknowledgements();
    private final Map<Killed, Integer> kills = new EnumMap<>(Killed.class);
    private final List<WriterProcess> writers = new ArrayList<>();
    private MortalPostgres postgres;
    private Follower follower;
    private WholeLedger ledger;
    private int writersStarted;

    @BeforeEach
    void start() throws IOException, SQLException {
        postgres = MortalPostgres.create(folder.resolve("postgres"), log("postgres"));
        TestDatabase.makeTables(postgres.address());
        ledger = new WholeLedger(postgres.address(), List.of(anchors(0), anchors(1)));
        follower = new Follower(postgres.address(), log("follower"));
        for (int i = 0; i < WRITERS; i++) {
            writers.add(startWriter(i));
        }
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        for (WriterProcess writer : writers) {
            writer.kill();
        }
        follower.kill();
        postgres.close();
    }

    @Test
    void losesNothingThatWasAcknowledged()
            throws IOException, InterruptedException, SQLException, VerificationException {
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Killed what = Killed.values()[cycle % Killed.values().length];
            killUnderLoad(what);
            kills.merge(what, 1, Integer::sum);
            ledger.assertKeeps(acknowledged);
            follower.assertReadAll();
        }
        for (WriterProcess writer : writers) {
            writer.stop();
        }
        follower.stop();
        assertThat(ledger.assertKeeps(acknowledged).unsigned()).isZero();
        ledger.assertProvesTheRest(acknowledged);
        System.out.printf("Killed %s with seed %d: %s%n", kills, SEED, acknowledged);
    }

    private void killUnderLoad(Killed what) throws IOException, InterruptedException {
        for (WriterProcess writer : writers) {
            writer.grant(CALLS);
        }
        int moment = acknowledged.size() + 1 + random.nextInt(CALLS * WRITERS);
        await().atMost(UNDER_LOAD_MAX).until(() -> acknowledged.size() >= moment);

        int victim = random.nextInt(WRITERS);
        if (what != Killed.POSTGRES) {
            writers.get(victim).kill();
        }
        if (what != Killed.PROCESSES) {
            postgres.kill();
            postgres.start();
        }
        if (what != Killed.POSTGRES) {
            follower.killAndStart();
            writers.set(victim, startWriter(victim));
            writers.get(victim).grant(CALLS);
        }
        writers.forEach(WriterProcess::awaitDone);
    }

    private WriterProcess startWriter(int number) throws IOException {
        return new WriterProcess(
                postgres.address(),
                "writer-" + writersStarted++,
                THREADS,
                anchors(number),
                ANSWER_WITHIN.get(number),
                log("writer-" + number),
                acknowledged);
    }

    private Path anchors(int number) {
        return folder.resolve("writer-" + number + ".anchors");
    }

    private static Path log(String name) throws IOException {
        Path logs = Files.createDirectories(Path.of("target", "faults"));
        return logs.resolve("kill-cycles-" + name + ".log");
    }
}
