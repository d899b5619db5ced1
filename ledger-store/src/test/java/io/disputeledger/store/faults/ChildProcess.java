package io.disputeledger.store.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A program of these tests in a JVM of its own. It ends when its input does. */
final class ChildProcess {

    private static final Duration END_MAX = Duration.ofMinutes(2);

    private final Process process;
    private final Thread reader;

    /**
     * Starts it.
     *
     * @param log what it says besides its lines
     * @param lines is told of each line it prints
     */
    ChildProcess(Class<?> program, List<String> arguments, Path log, Consumer<String> lines)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        process =
                new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start();
        reader = Thread.ofPlatform().daemon().start(() -> read(lines));
    }

    private void read(Consumer<String> lines) {
        try (BufferedReader output = process.inputReader(UTF_8)) {
            output.lines().forEach(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(String line) throws IOException {
        OutputStream input = process.getOutputStream();
        input.write((line + "\n").getBytes(UTF_8));
        input.flush();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** {@code kill -9}; what it had said before has been read when this returns. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Lets it end by itself, which it must do well. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        awaitEnd();
        if (process.exitValue() != 0) {
            throw new IllegalStateException("It ended with " + process.exitValue());
        }
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(END_MAX.toSeconds(), TimeUnit.SECONDS) || !reader.join(END_MAX)) {
            throw new IllegalStateException("It does not end.");
        }
    }
}
