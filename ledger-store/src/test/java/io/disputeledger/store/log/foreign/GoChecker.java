package io.disputeledger.store.log.foreign;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program in src/test/go/checklog, which knows golang.org/x/mod/sumdb and nothing of ours. It
 * is built here, from Debian's packages, without a network.
 */
final class GoChecker {

    private static final Logger LOG = LoggerFactory.getLogger(GoChecker.class);
    private static final Path SOURCE = Path.of("src/test/go/checklog");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Where Debian keeps the sources of Go libraries. */
    private static final Path LIBRARIES = Path.of("/usr/share/gocode");

    private static final Path SUMDB = LIBRARIES.resolve("src/golang.org/x/mod/sumdb/tlog");

    /** Set to "required" where a build must not pass without this check. */
    private static final String PROPERTY = "ledger.test.go";

    private static final long MINUTES_MAX = 5;

    private static @Nullable GoChecker built;
    private static boolean warned;

    private final Path program;

    private GoChecker(Path program) {
        this.program = program;
    }

    /** What the program answered. */
    record Answer(int exitCode, String output) {}

    /** The checker; where there is no Go, the test is skipped, or fails if Go is required. */
    static synchronized GoChecker get() throws IOException, InterruptedException {
        if (built == null) {
            built = build();
        }
        return built;
    }

    private static GoChecker build() throws IOException, InterruptedException {
        boolean go =
                Stream.of(
                                Objects.requireNonNullElse(System.getenv("PATH"), "")
                                        .split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "go")));
        if (!go || !Files.isDirectory(SUMDB)) {
            return missing();
        }
        Path program = TARGET.resolve("checklog");
        ProcessBuilder build =
                new ProcessBuilder("go", "build", "-o", program.toString(), ".")
                        .directory(SOURCE.toFile());
        build.environment()
                .putAll(
                        Map.of(
                                "GOPATH", LIBRARIES.toString(),
                                "GO111MODULE", "off",
                                "GOFLAGS", "",
                                "GOCACHE", TARGET.resolve("go-build").toString(),
                                "CGO_ENABLED", "0"));
        Answer answer = run(build);
        return answer.exitCode() == 0 ? new GoChecker(program) : fail(answer.output());
    }

    private static GoChecker missing() {
        String reason =
                "NOT CHECKED by the second implementation: it needs Go and "
                        + SUMDB
                        + " (Debian: apt-get install golang-go golang-golang-x-mod-dev).";
        if ("required".equals(System.getProperty(PROPERTY))) {
            return fail(reason);
        }
        // The report has the reason of a skipped test, the console only their number.
        if (!warned) {
            LOG.warn(reason);
            warned = true;
        }
        return abort(reason);
    }

    /** Verifies a folder; the exit code is 0 when all of it is right. */
    Answer check(LogFolder folder) throws IOException, InterruptedException {
        return run(new ProcessBuilder(program.toString(), folder.path().toString()));
    }

    /** Whether sumdb accepts each of these inputs: "accepted", or "refused" and why. */
    List<String> judge(Path keys, List<Input> inputs) throws IOException, InterruptedException {
        Path lines = Files.createTempFile(TARGET, "inputs", ".txt");
        try {
            Files.write(lines, inputs.stream().map(Input::line).toList());
            Answer answer =
                    run(
                            new ProcessBuilder(program.toString(), "-judge", keys.toString())
                                    .redirectInput(lines.toFile()));
            List<String> verdicts = answer.output().lines().toList();
            if (answer.exitCode() != 0 || verdicts.size() != inputs.size()) {
                fail(answer.toString());
            }
            return verdicts;
        } finally {
            Files.delete(lines);
        }
    }

    private static Answer run(ProcessBuilder command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(TARGET, "checklog", ".out");
        Process process = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
                fail(command.command() + " did not end.");
            }
            return new Answer(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }
}
