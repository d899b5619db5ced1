package io.disputeledger.fsck;

import io.disputeledger.store.fsck.Anchor;
import io.disputeledger.store.fsck.Fsck;
import io.disputeledger.store.fsck.Trust;
import io.disputeledger.store.fsck.Verdict;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says in one sentence whether a ledger's database is what was signed. */
@Command(
        name = "ledger-fsck",
        mixinStandardHelpOptions = true,
        version = "ledger-fsck 0.1.0-SNAPSHOT",
        sortOptions = false,
        description = {
            "Derives every hash of the log again from the stored events, and compares it with all"
                    + " that was signed. It only reads, and the ledger may run meanwhile.",
            "The password is read from the environment variable PGPASSWORD, or asked for."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything agrees",
            "1:a fault was found; it is named in one sentence",
            "2:wrong usage, or something cannot be read"
        })
public final class LedgerFsck implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;

    @Option(
            names = "--url",
            required = true,
            paramLabel = "jdbc:postgresql://…",
            description = "where the database is; without a password")
    private String url = "";

    @Option(names = "--user", required = true, description = "who may read the tables")
    private String user = "";

    @Option(
            names = "--schema",
            defaultValue = "ledger",
            description = "where the tables are (default: ${DEFAULT-VALUE})")
    private String schema = "";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "name+id+key|@FILE",
            description =
                    "a key the log signs or signed with: a verifier key, a file of them (one a"
                            + " line), or the log's own key file")
    private List<String> keys = List.of();

    @Option(names = "--origin", description = "the log's name (default: the name of the first key)")
    private @Nullable String origin;

    @Option(
            names = "--anchor",
            paramLabel = "FILE",
            description = "an anchor file: checkpoints that were kept outside the database")
    private List<Path> anchorFiles = List.of();

    @Option(
            names = "--from-checkpoint",
            paramLabel = "FILE",
            description = "trust what this signed checkpoint covers, and read only the rest")
    private @Nullable Path fromCheckpoint;

    @Option(
            names = "--save-checkpoint",
            paramLabel = "FILE",
            description =
                    "keep the newest verified checkpoint here, now and then, so that an"
                            + " interrupted run can go on from it")
    private @Nullable Path saveCheckpoint;

    @Option(
            names = "--unsigned-max",
            paramLabel = "EVENTS",
            description =
                    "how many of the newest events may still wait for a checkpoint; 0 when nobody"
                            + " appends (default: ${DEFAULT-VALUE})")
    private long unsignedMax = Fsck.UNSIGNED_MAX_DEFAULT;

    private LedgerFsck() {}

    /** Ends with one of the exit codes. */
    public static void main(String[] arguments) {
        // "@file" is ours: a file of keys, not of arguments.
        System.exit(
                new CommandLine(new LedgerFsck())
                        .setExpandAtFiles(false)
                        .setExecutionExceptionHandler((e, command, _) -> unreadable(e, command))
                        .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException, VerificationException {
        Trust trust = TrustedKeys.of(keys, origin);
        List<Anchor> anchors = anchors();
        SignedNote from =
                fromCheckpoint == null ? null : SignedNote.parse(Files.readString(fromCheckpoint));
        Fsck fsck = new Fsck(schema, trust, anchors, from, unsignedMax);
        Verdict verdict;
        try (Connection connection = connect();
                ShownProgress progress = new ShownProgress(saveCheckpoint)) {
            verdict = fsck.run(connection, progress);
        }
        System.out.println(Answer.to(verdict, anchors.isEmpty()));
        return switch (verdict) {
            case Verdict.Clean _ -> CLEAN;
            case Verdict.Faulty _ -> FAULTY;
        };
    }

    private List<Anchor> anchors() throws IOException, VerificationException {
        List<Anchor> anchors = new ArrayList<>();
        for (Path file : anchorFiles) {
            anchors.addAll(Anchor.read(file));
        }
        return anchors;
    }

    private Connection connect() throws SQLException {
        if (url.contains("password=")) {
            throw new IllegalArgumentException(
                    "the password must not be in the URL, where everybody on this machine sees it");
        }
        Properties properties = new Properties();
        properties.setProperty("user", user);
        String password = Password.forUser(user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "ledger-fsck");
        properties.setProperty("readOnly", "true");
        properties.setProperty("readOnlyMode", "always");
        return DriverManager.getConnection(url, properties);
    }

    private static int unreadable(Exception e, CommandLine command) {
        Throwable reason =
                e instanceof EventStoreException && e.getCause() != null ? e.getCause() : e;
        command.getErr().println("It cannot be checked: " + Answer.reason(reason));
        return UNREADABLE;
    }
}
