package io.disputeledger.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that an auditor starts: the jar, or a shell that knows it. */
final class JarProcess {

    static final Path JAR = Path.of(System.getProperty("verifier.jar", "")).toAbsolutePath();
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final int SECONDS_MAX = 120;

    private JarProcess() {}

    static Tool.Outcome jar(Path folder, List<String> javaOptions, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        return run(folder, command);
    }

    /** Runs commands in bash, where {@code ledger-verifier} is the jar. */
    static Tool.Outcome bash(Path folder, String commands)
            throws IOException, InterruptedException {
        String function = "ledger-verifier() { '%s' -jar '%s' \"$@\"; }\n".formatted(JAVA, JAR);
        return run(folder, List.of("bash", "-c", function + commands));
    }

    private static Tool.Outcome run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        // Without a locale, and without options that Java would tell about on standard error.
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("LC_.*|LANG|.*JAVA_.*OPTIONS"));
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                throw new AssertionError("It did not end: " + command);
            }
            return new Tool.Outcome(
                    process.exitValue(),
                    Files.readString(out, UTF_8),
                    Files.readString(err, UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}
