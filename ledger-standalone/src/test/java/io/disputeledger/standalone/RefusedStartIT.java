package io.disputeledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each refusal is one sentence on standard error, and nothing is left running. */
class RefusedStartIT {

    private final LedgerPorts ports = LedgerPorts.anyFree();
    @TempDir Path folder;

    @Test
    void namesThePortThatIsInUse() throws Exception {
        int taken = ports.base() + 2;
        try (ServerSocket socket = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
            assertRefused(
                    1,
                    ("Port %d is in use: stop the program that uses it, or choose six other"
                                    + " ports in a row with LEDGER_PORT (now %d).")
                            .formatted(taken, ports.base()));
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    /** The moment between looking whether the ports are free and using them is short, but there. */
    @Test
    void namesThePortThatIsTakenWhileItStartsAndLeavesNothingRunning() throws Exception {
        int taken = ports.authorization();
        try (LedgerProcess ledger = LedgerProcess.begin(folder, ports, "--empty")) {
            ledger.awaitThat("Starting PostgreSQL");
            try (ServerSocket socket =
                    new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
                assertThat(socket.isBound()).isTrue();
                assertThat(ledger.awaitExit()).isEqualTo(1);
            }
            assertThat(ledger.errors().lines()).containsExactly(ports.inUse(taken));
            assertThat(ledger.output()).contains("Stopping PostgreSQL").doesNotContain("\tat ");
        }
        assertThat(folder.resolve("postgres")).exists();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void namesTheFolderThatIsBroken() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "torn");
        try (LedgerProcess ledger = LedgerProcess.begin(folder, ports)) {
            assertThat(ledger.awaitExit()).isEqualTo(1);
            assertThat(ledger.errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("PostgreSQL cannot start on " + folder.toRealPath())
                    .contains("postgresql.conf");
            assertThat(ledger.output()).doesNotContain("\tat ");
        }
        assertThat(folder.resolve("logs/ledger.log")).content().contains("\tat ");
    }

    @Test
    void namesTheHomeThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (LedgerProcess ledger = LedgerProcess.begin(file, ports)) {
            assertThat(ledger.awaitExit()).isEqualTo(1);
            assertThat(ledger.errors().lines())
                    .containsExactly(
                            ("The folder %s cannot be written (FileAlreadyExistsException): set"
                                            + " LEDGER_HOME to a folder of yours.")
                                    .formatted(file));
        }
    }

    @Test
    void namesTheEventStorageThatDoesNotExist() throws Exception {
        try (LedgerProcess ledger = begin("mongo")) {
            assertThat(ledger.awaitExit()).isEqualTo(1);
            assertThat(ledger.errors().lines())
                    .containsExactly(
                            "ledger.event-storage is \"mongo\", which is no event storage: it is"
                                    + " one of postgres, axon-jdbc.");
        }
    }

    @Test
    void namesTheEventStorageThatWroteTheData() throws Exception {
        try (LedgerProcess ledger = begin("axon-jdbc", "--empty", "--train")) {
            assertThat(ledger.awaitExit()).as(ledger.errors()).isZero();
        }
        try (LedgerProcess ledger = begin("postgres", "--empty")) {
            assertThat(ledger.awaitExit()).isEqualTo(1);
            assertThat(ledger.errors().lines())
                    .containsExactly(
                            "The database holds events of ledger.event-storage=axon-jdbc, which"
                                    + " postgres cannot read: set ledger.event-storage=axon-jdbc"
                                    + " again, or use another database (with ./start another"
                                    + " LEDGER_HOME).");
            assertThat(ledger.output()).doesNotContain("\tat ");
        }
    }

    private LedgerProcess begin(String eventStorage, String... options) throws IOException {
        return LedgerProcess.begin(
                folder, ports, Map.of("LEDGER_EVENT_STORAGE", eventStorage), options);
    }

    @Test
    void tellsHowAClockIsWritten() throws Exception {
        assertRefused(
                2,
                "--clock needs an instant with its offset, such as 2026-03-02T09:00:00+08:00,"
                        + " not \"noon\".",
                "--clock",
                "noon");
    }

    private void assertRefused(int exitCode, String sentence, String... options)
            throws IOException, InterruptedException {
        try (LedgerProcess ledger = LedgerProcess.begin(folder, ports, options)) {
            assertThat(ledger.awaitExit()).isEqualTo(exitCode);
            assertThat(ledger.errors().lines()).containsExactly(sentence);
        }
    }
}
