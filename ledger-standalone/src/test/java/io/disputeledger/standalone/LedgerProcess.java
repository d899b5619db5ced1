package io.disputeledger.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A standalone ledger in a JVM of its own, as a user would run it. */
final class LedgerProcess implements AutoCloseable {

    /** Two busy cores start all services within this. */
    private static final Duration START_MAX = Duration.ofMinutes(3);

    private static final Duration STOP_MAX = Duration.ofMinutes(1);

    private final Process process;
    private final Path output;
    private final Path errors;

    private LedgerProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static LedgerProcess begin(Path home, LedgerPorts ports, String... options) throws IOException {
        return begin(home, ports, Map.of(), options);
    }

    static LedgerProcess begin(
            Path home, LedgerPorts ports, Map<String, String> environment, String... options)
            throws IOException {
        Path output = Files.createTempFile("ledger", ".out");
        Path errors = Files.createTempFile("ledger", ".err");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(StandaloneLedger.class.getName());
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        builder.environment().put("LEDGER_HOME", home.toString());
        builder.environment().put("LEDGER_PORT", Integer.toString(ports.base()));
        builder.environment().putAll(environment);
        return new LedgerProcess(builder.start(), output, errors);
    }

    LedgerProcess awaitReady() {
        awaitThat("Ready: http://localhost:");
        return this;
    }

    /** Waits until it has said so. */
    void awaitThat(String said) {
        await().atMost(START_MAX).failFast(this::requireAlive).until(() -> output().contains(said));
    }

    private void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError(output() + errors());
        }
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(START_MAX.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The ledger still runs.");
        }
        return process.exitValue();
    }

    /** What only a forgotten reference held is gone after this. */
    void collectGarbage() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process collection =
                new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (collection.waitFor() != 0) {
            throw new AssertionError("The ledger did not collect its garbage.");
        }
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** As {@code kill}. */
    void terminate() {
        process.destroy();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        terminate();
        if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Files.deleteIfExists(output);
        Files.deleteIfExists(errors);
    }
}
