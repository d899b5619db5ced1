package io.disputeledger.fsck;

import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.log.notes.LogKeyFile;
import io.disputeledger.store.proofs.AnchorFile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFsckIT {

    private static final int CLEAN = 0;
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;
    private static final String KEY = SignedLedger.key(1).verifier().toString();

    private final SignedLedger ledger = SignedLedger.empty();

    @TempDir Path folder;

    @BeforeEach
    void append() {
        ledger.storage().appendEvents(events("a", 0, 400));
        ledger.storage().appendEvents(events("a", 400, 600));
        ledger.awaitCheckpoint(600);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void findsNothing() throws IOException, InterruptedException {
        FsckProcess run = check(KEY);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("OK: 600 events agree with 3 checkpoints and 0 anchors;[^\\n]*\\n");
        assertThat(run.exit()).isEqualTo(CLEAN);
    }

    @Test
    void namesAChangedEventInOneSentence() throws Exception {
        tamper("update store.event set payload = payload || payload where position = 11");

        FsckProcess run = check(KEY);

        assertThat(run.out()).matches("FAULT: Event 11: the leaf hash should be [^\\n]*\\.\\n");
        assertThat(run.exit()).isEqualTo(FAULTY);
    }

    @Test
    void seesByAnAnchorThatTheLedgerWasSetBack() throws Exception {
        Path anchors = folder.resolve("log.anchors");
        try (AnchorFile file = new AnchorFile(anchors, Duration.ofDays(1))) {
            file.accept(ledger.published().getLast());
        }
        assertThat(check(KEY, "--anchor", anchors.toString()).exit()).isEqualTo(CLEAN);

        tamper(
                "delete from store.event where position >= 400;"
                        + " delete from store.checkpoint where size > 400;"
                        + " delete from store.tile where index > 0;"
                        + " update store.log_head set size = 400");

        assertThat(check(KEY).exit()).isEqualTo(CLEAN);
        FsckProcess run = check(KEY, "--anchor", anchors.toString());
        assertThat(run.out()).contains("Checkpoint 1 of the anchor file", "cut short or set back");
        assertThat(run.exit()).isEqualTo(FAULTY);
    }

    @Test
    void doesNotTrustAnotherKey() throws IOException, InterruptedException {
        FsckProcess run = check(SignedLedger.key(2).verifier().toString());

        assertThat(run.out()).startsWith("FAULT: The checkpoint of size 0: the note should be");
        assertThat(run.exit()).isEqualTo(FAULTY);
    }

    @Test
    void goesOnFromTheCheckpointThatAnEarlierRunSaved() throws IOException, InterruptedException {
        Path keys = Files.writeString(folder.resolve("keys"), KEY + "\n");
        Path saved = folder.resolve("saved");
        assertThat(check("@" + keys, "--save-checkpoint", saved.toString()).exit())
                .isEqualTo(CLEAN);

        FsckProcess run = check("@" + keys, "--from-checkpoint", saved.toString());

        assertThat(run.out()).startsWith("OK: 0 events from 600 on");
        assertThat(run.exit()).isEqualTo(CLEAN);
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() throws IOException, InterruptedException {
        FsckProcess run;
        // Taken, so that nobody else listens there, and not listened at either.
        try (Socket nobody = new Socket()) {
            nobody.bind(new InetSocketAddress("127.0.0.1", 0));
            run =
                    FsckProcess.run(
                            folder,
                            List.of(
                                    "--url=jdbc:postgresql://127.0.0.1:"
                                            + nobody.getLocalPort()
                                            + "/ledger",
                                    "--user=ledger",
                                    "--key=" + KEY));
        }

        assertThat(run.err()).startsWith("It cannot be checked: ").contains("refused");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(UNREADABLE);
    }

    @Test
    void saysWhichFileOrTableIsNotThere() throws IOException, InterruptedException {
        FsckProcess file = check(KEY, "--anchor", folder.resolve("none").toString());
        assertThat(file.err()).contains("none does not exist");
        assertThat(file.exit()).isEqualTo(UNREADABLE);

        FsckProcess table = check(KEY, "--schema", "elsewhere");
        assertThat(table.err()).contains("elsewhere.log_head").contains("does not exist");
        assertThat(table.exit()).isEqualTo(UNREADABLE);
    }

    @Test
    void takesTheLogsOwnKeyFileWithItsName() throws IOException, InterruptedException {
        Path file = folder.resolve("key.pem");
        LogKeyFile.read(file, SignedLedger.ORIGIN, true);

        assertThat(check("@" + file).exit()).isEqualTo(UNREADABLE);
        FsckProcess run = check("@" + file, "--origin", SignedLedger.ORIGIN);
        assertThat(run.out()).contains("No trusted key signed");
        assertThat(run.exit()).isEqualTo(FAULTY);
    }

    @Test
    void refusesAPasswordThatEverybodySees() throws IOException, InterruptedException {
        FsckProcess run = check(KEY, "--url", "jdbc:postgresql://localhost/x?password=secret");

        assertThat(run.err()).contains("must not be in the URL").doesNotContain("secret");
        assertThat(run.exit()).isEqualTo(UNREADABLE);
    }

    @Test
    void asksForWhatIsMissing() throws IOException, InterruptedException {
        FsckProcess run = FsckProcess.run(folder, List.of("--user=x"));

        assertThat(run.err()).startsWith("Missing required options");
        assertThat(run.exit()).isEqualTo(UNREADABLE);
    }

    private FsckProcess check(String key, String... more) throws IOException, InterruptedException {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--url", ledger.database().getJdbcUrl().replaceFirst("\\?.*", ""));
        options.put("--user", "postgres");
        options.put("--schema", TestDatabase.SCHEMA);
        options.put("--key", key);
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        List<String> arguments = new ArrayList<>();
        options.forEach((name, value) -> arguments.add(name + "=" + value));
        return FsckProcess.run(folder, arguments);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = ledger.database().getConnection()) {
            TestDatabase.execute(connection, "set session_replication_role = replica; " + sql);
            TestDatabase.execute(connection, "set session_replication_role = origin");
        }
    }
}
