package io.disputeledger.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk of PostgreSQL is full, and then has room again; the writing process lives on. */
class DiskFullIT {

    private static final int DISK_MEGABYTES = 192;
    private static final int THREADS = 16;
    private static final int CALLS = 500;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);
    private static final Duration SETTLED_MAX = Duration.ofMinutes(2);

    private static final Set<String> RETRYABLE = Set.of("DatabaseUnavailable", "OutcomeUnknown");

    /** What cannot be written first. */
    enum NoRoomFor {
        /** A table: the transaction fails, and PostgreSQL goes on. */
        TABLES(1 << 20),
        /** The next 16 MiB of the write-ahead log: PostgreSQL stops. */
        WRITE_AHEAD_LOG(14 << 20);

        private final int bytesLeft;

        NoRoomFor(int bytesLeft) {
            this.bytesLeft = bytesLeft;
        }
    }

    @TempDir private Path folder;

    private final Acknowledgements acknowledged = new Acknowledgements();

    @ParameterizedTest
    @EnumSource
    void goesOnWhenThereIsRoomAgain(NoRoomFor what)
            throws IOException, InterruptedException, SQLException, VerificationException {
        Optional<SmallDisk> mounted = SmallDisk.mount(folder.resolve("disk"), DISK_MEGABYTES);
        if (mounted.isEmpty()) {
            System.err.println("SKIPPED: DiskFullIT needs the right to mount a file system.");
        }
        Assumptions.assumeTrue(mounted.isPresent(), "no right to mount a file system");
        try (SmallDisk disk = mounted.orElseThrow();
                MortalPostgres postgres =
                        MortalPostgres.create(disk.folder().resolve("postgres"), log("postgres"))) {
            TestDatabase.makeTables(postgres.address());
            Path anchors = folder.resolve("anchors");
            WriterProcess writer =
                    new WriterProcess(
                            postgres.address(),
                            "writer",
                            THREADS,
                            anchors,
                            ANSWER_WITHIN,
                            log("writer"),
                            acknowledged);
            try {
                writer.grant(CALLS);
                writer.awaitDone();
                disk.fillUpTo(what.bytesLeft);
                appendUntilRefused(writer);
                boolean stopped = !answersAgain(disk, postgres);
                int before = acknowledged.size();
                writer.awaitDone();
                writer.grant(CALLS);
                writer.awaitDone();
                writer.stop();

                assertThat(stopped).isEqualTo(what == NoRoomFor.WRITE_AHEAD_LOG);
                assertThat(acknowledged.failures().keySet()).isSubsetOf(RETRYABLE);
                assertThat(acknowledged.size()).isGreaterThan(before);
                WholeLedger ledger = new WholeLedger(postgres.address(), List.of(anchors));
                assertThat(ledger.assertKeeps(acknowledged).unsigned()).isZero();
                ledger.assertProvesTheRest(acknowledged);
                System.out.printf(
                        "No room for %s (PostgreSQL %s): %s%n",
                        what, stopped ? "stopped" : "went on", acknowledged);
            } finally {
                writer.kill();
            }
        }
    }

    private void appendUntilRefused(WriterProcess writer) throws IOException {
        while (acknowledged.failures().isEmpty()) {
            writer.grant(CALLS);
            writer.awaitDoneOr(() -> !acknowledged.failures().isEmpty());
        }
    }

    /** Gives the room back, and starts PostgreSQL again where it has stopped; false then. */
    private static boolean answersAgain(SmallDisk disk, MortalPostgres postgres)
            throws IOException, InterruptedException {
        disk.empty();
        await().atMost(SETTLED_MAX).until(() -> !postgres.runs() || answers(postgres));
        if (postgres.runs()) {
            return true;
        }
        postgres.start();
        return false;
    }

    private static boolean answers(MortalPostgres postgres) {
        try (Connection connection = DriverManager.getConnection(postgres.address())) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false; // It is asked again, within the bound.
        }
    }

    private static Path log(String name) throws IOException {
        Path logs = Files.createDirectories(Path.of("target", "faults"));
        return logs.resolve("disk-full-" + name + ".log");
    }
}
