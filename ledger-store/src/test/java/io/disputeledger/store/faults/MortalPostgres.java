package io.disputeledger.store.faults;

import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.testing.FreePort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A durable PostgreSQL that can be killed and started again on the same data. */
final class MortalPostgres implements AutoCloseable {

    /** The smallest log that PostgreSQL permits, so that it fits on small disks and wraps often. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "max_connections", "60",
                    "shared_buffers", "16MB",
                    "min_wal_size", "32MB",
                    "max_wal_size", "32MB",
                    // A socket's lock file would outlive its server, and keep the next from
                    // starting.
                    "unix_socket_directories", "");

    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration DEATH_MAX = Duration.ofSeconds(30);

    private final Path folder;
    private final Path log;
    private final EmbeddedPostgres first;
    private final String programs;

    private MortalPostgres(Path folder, Path log, EmbeddedPostgres first) throws SQLException {
        this.folder = folder;
        this.log = log;
        this.first = first;
        try (Connection connection = first.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select setting from pg_config where name = 'BINDIR'")) {
            row.next();
            programs = row.getString(1);
        }
    }

    /** A new one, which runs. */
    static MortalPostgres create(Path folder, Path log) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setPort(FreePort.any())
                        .setPGStartupWait(START_MAX)
                        .setOutputRedirector(Redirect.appendTo(log.toFile()))
                        .setErrorRedirector(Redirect.appendTo(log.toFile()));
        SETTINGS.forEach(builder::setServerConfig);
        return new MortalPostgres(folder, log, builder.start());
    }

    /** The same before and after a death. */
    String address() {
        return first.getJdbcUrl("postgres", "postgres");
    }

    /** {@code kill -9} of the server and all its processes. */
    void kill() throws IOException, InterruptedException {
        ProcessHandle server = server().orElseThrow();
        run(List.of("kill", "-STOP", Long.toString(server.pid()))); // It begins no more processes.
        // The server last: its processes would notice, and end in good order.
        List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server)).toList();
        List<String> kill = new ArrayList<>(List.of("kill", "-KILL"));
        all.forEach(process -> kill.add(Long.toString(process.pid())));
        run(kill);
        await().atMost(DEATH_MAX).until(() -> all.stream().noneMatch(MortalPostgres::runs));
    }

    /** Starts it again, which recovers what it had committed. */
    void start() throws IOException, InterruptedException {
        Files.deleteIfExists(processFile()); // Its number may be another process's by now.
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(first.getPort())));
        for (Entry<String, String> setting : SETTINGS.entrySet()) {
            options.addAll(List.of("-c", setting.getKey() + "=" + setting.getValue()));
        }
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) { // PostgreSQL refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(programs + "/pg_ctl", "-D", folder.toString()));
        command.addAll(List.of("-l", log.toString(), "-t", Long.toString(START_MAX.toSeconds())));
        command.addAll(List.of("-o", String.join(" ", options), "-w", "start"));
        run(command);
    }

    /** Whether the server runs, though it may not take connections. */
    boolean runs() throws IOException {
        return server().isPresent();
    }

    private Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(processFile()).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(MortalPostgres::runs);
    }

    private Path processFile() {
        return folder.resolve("postmaster.pid");
    }

    /** A dead process that nobody has collected yet has no command. */
    private static boolean runs(ProcessHandle process) {
        return process.info().command().isPresent();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
        boolean ended = process.waitFor(START_MAX.toSeconds(), TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
    }
}
