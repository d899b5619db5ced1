package io.disputeledger.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A program of ours in a JVM of its own, from the jar that users get. */
final class JavaProcess implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofMinutes(4);
    private static final Duration STOP_MAX = Duration.ofMinutes(1);

    private final Process process;
    private final Path output;

    private JavaProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the executable jar of a module. */
    static JavaProcess start(String module, Map<String, String> environment, List<String> options) {
        try {
            Path output = Files.createTempFile(module, ".log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-jar"));
            command.add(jarOf(module).toString());
            command.addAll(options);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new JavaProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the condition holds; fails with all that the program said if it ends before. */
    JavaProcess awaitThat(BooleanSupplier condition) {
        await().atMost(START_MAX)
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("It ended by itself:\n" + output());
                    }
                })
                .until(condition::getAsBoolean);
        return this;
    }

    /** All that it has said. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As {@code kill}: it is told to stop, and nobody waits. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end; returns its exit code. */
    int exitCode() {
        awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() {
        terminate();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It did not stop:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path jarOf(String module) throws IOException {
        Path target = Path.of(System.getProperty("ledger.root"), module, "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package " + module + " first."));
        }
    }
}
