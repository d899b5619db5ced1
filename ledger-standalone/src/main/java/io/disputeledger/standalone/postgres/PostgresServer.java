package io.disputeledger.standalone.postgres;

import io.disputeledger.standalone.CannotStart;
import io.disputeledger.standalone.postgres.PostgresPrograms.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL on one data folder, which is kept between starts. */
public final class PostgresServer implements AutoCloseable {

    /** It listens on loopback only, and asks everybody for a password. */
    private static final String WHO_MAY_CONNECT = "host all all 127.0.0.1/32 scram-sha-256\n";

    /** Recovery after a power cut replays what the last checkpoint does not hold. */
    private static final int START_SECONDS_MAX = 120;

    /** A fast stop writes a checkpoint first. */
    private static final int STOP_SECONDS_MAX = 60;

    private final PostgresPrograms programs;
    private final Path folder;
    private final ServerLog log;
    private final int port;
    private final Path passwords;

    /**
     * A server that has not yet been started.
     *
     * @param passwords the file that keeps them, made at the first start
     */
    public PostgresServer(
            PostgresPrograms programs, Path folder, Path log, int port, Path passwords) {
        this.programs = programs;
        this.folder = folder;
        this.log = new ServerLog(log);
        this.port = port;
        this.passwords = passwords;
    }

    /** Where its one database is. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, LedgerDatabase.NAME);
    }

    /** Stops the server that a killed ledger left running on the folder; true if there was one. */
    public boolean stopOrphan() throws IOException, InterruptedException {
        boolean orphaned = Postmaster.on(folder).isPresent();
        close();
        Postmaster.forgetLeftOver(folder);
        return orphaned;
    }

    /**
     * Starts it and returns once it is known to be durable.
     *
     * @return who may connect
     */
    public DatabaseRoles start() throws IOException, InterruptedException {
        if (!Files.exists(folder)) {
            create();
        }
        DatabaseRoles roles = roles();
        Files.writeString(folder.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        long logged = log.length();
        Ended start =
                programs.run(
                        "pg_ctl",
                        List.of(
                                "-D", folder.toString(),
                                "-l", log.file().toString(),
                                "-t", Integer.toString(START_SECONDS_MAX),
                                "-o", options(),
                                "-w", "start"));
        if (!start.well()) {
            close(); // Ctrl-C reaches pg_ctl too, which then gives up on a server it has begun
            throw new CannotStart(
                    "PostgreSQL cannot start on %s at port %d: %s (its log is %s)."
                            .formatted(
                                    folder,
                                    port,
                                    log.lastMessageSince(logged, start.output()),
                                    log.file()));
        }
        try {
            new LedgerDatabase(port, roles).prepare();
            return roles;
        } catch (CannotStart e) {
            close();
            throw e;
        }
    }

    /** Makes the database as it was at the first start; it must be running. */
    public void emptyDatabase() throws IOException, SQLException {
        DatabaseRoles roles =
                DatabaseRoles.keptIn(passwords)
                        .orElseThrow(() -> new IllegalStateException("It was never started."));
        new LedgerDatabase(port, roles).makeAnew();
    }

    /** Stops it, if it runs, and returns once it has ended. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (Postmaster.on(folder).isEmpty()) {
            return;
        }
        Ended stop =
                programs.run(
                        "pg_ctl",
                        List.of(
                                "-D",
                                folder.toString(),
                                "-m",
                                "fast",
                                "-t",
                                Integer.toString(STOP_SECONDS_MAX),
                                "-w",
                                "stop"));
        if (!stop.well() && Postmaster.on(folder).isPresent()) {
            throw new CannotStart(
                    "PostgreSQL on %s does not stop: %s (its log is %s)."
                            .formatted(folder, ServerLog.lastLine(stop.output()), log.file()));
        }
    }

    private DatabaseRoles roles() throws IOException, InterruptedException {
        Optional<DatabaseRoles> kept = DatabaseRoles.keptIn(passwords);
        if (kept.isPresent()) {
            return kept.get();
        }
        DatabaseRoles roles = DatabaseRoles.withNewPasswords();
        setPassword(roles.administrator());
        roles.keepIn(passwords);
        return roles;
    }

    /** With the server stopped, so that there is no moment at which it asks for none. */
    private void setPassword(DatabaseRoles.Role administrator)
            throws IOException, InterruptedException {
        Ended setting =
                programs.run(
                        "postgres",
                        List.of("--single", "-D", folder.toString(), "postgres"),
                        "alter role %s password '%s'\n"
                                .formatted(administrator.name(), administrator.password()));
        // It ends well after a statement that failed, too.
        if (!setting.well() || setting.output().contains("ERROR:")) {
            throw new CannotStart(
                    "PostgreSQL cannot start on %s: %s."
                            .formatted(folder, ServerLog.lastMessage(setting.output(), "")));
        }
    }

    private String options() {
        return "-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
    }

    private void create() throws IOException, InterruptedException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished); // an earlier start was cut short
        Ended creation =
                programs.run(
                        "initdb",
                        List.of(
                                "-D",
                                unfinished.toString(),
                                "-U",
                                DatabaseRoles.ADMINISTRATOR,
                                "-E",
                                "UTF8",
                                "--locale=C",
                                // Sorts the same on every operating system.
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8"));
        if (!creation.well()) {
            throw new CannotStart(
                    "PostgreSQL cannot create its data folder %s: %s."
                            .formatted(folder, ServerLog.lastLine(creation.output())));
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
