package io.disputeledger.benchmarks.lag;

import io.disputeledger.benchmarks.postgres.Postgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link ReaderProcess} that was started. */
final class Reader implements AutoCloseable {

    private static final int ENDS_WITHIN_MINUTES = 6;

    private final Process process;
    private final Path notes;

    private Reader(Process process, Path notes) {
        this.process = process;
        this.notes = notes;
    }

    /** Starts one in a JVM of its own, and waits until it follows the events. */
    static Reader start(LagEngine engine, Postgres postgres, String schema) throws IOException {
        Path notes = Files.createTempFile("handled", ".txt");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx1g",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        ReaderProcess.class.getName(),
                                        engine.name(),
                                        postgres.address(),
                                        schema,
                                        notes.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"ready".equals(output.readLine())) {
            process.destroy();
            throw new IOException("The reading process did not start.");
        }
        return new Reader(process, notes);
    }

    /** When it handled each event, once it has handled that many, by {@link System#nanoTime}. */
    Map<String, Long> handled(int events)
            throws IOException, InterruptedException, TimeoutException {
        process.outputWriter(StandardCharsets.UTF_8).append(events + "\n").flush();
        if (!process.waitFor(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)) {
            throw new TimeoutException("The reading process did not end.");
        }
        Map<String, Long> at = new HashMap<>();
        for (String line : Files.readAllLines(notes)) {
            int space = line.indexOf(' ');
            at.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(notes);
    }
}
