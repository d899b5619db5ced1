package io.disputeledger.rules.calendars;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The npm package chinese-days (MIT), whose authors keep the announced holidays by themselves. npm
 * brings it into target; nothing of it is kept here.
 */
final class ChineseDays {

    private static final Logger LOG = LoggerFactory.getLogger(ChineseDays.class);
    private static final String PACKAGE = "chinese-days@1.5.7";
    private static final Path FOLDER = Path.of("target/chinese-days").toAbsolutePath();

    /** Set to "required" where a build must not pass without this check. */
    private static final String PROPERTY = "ledger.test.npm";

    private static final long MINUTES_MAX = 3;

    private final Path years;

    private ChineseDays(Path years) {
        this.years = years;
    }

    /** The package; where npm cannot bring it, the test is skipped, or fails if it is required. */
    static ChineseDays get() throws IOException, InterruptedException {
        Path years = FOLDER.resolve("node_modules/chinese-days/dist/years");
        if (!Files.isDirectory(years)) {
            install();
        }
        return Files.isDirectory(years) ? new ChineseDays(years) : missing();
    }

    /** The days off of a year. */
    Set<LocalDate> holidays(int year) throws IOException {
        return days(year, "holidays");
    }

    /** The days of weekends that are worked in a year. */
    Set<LocalDate> workdays(int year) throws IOException {
        return days(year, "workdays");
    }

    /** Whether the package has the year. */
    boolean has(int year) {
        return Files.exists(years.resolve(year + ".json"));
    }

    private Set<LocalDate> days(int year, String key) throws IOException {
        JsonNode file =
                JsonMapper.shared().readTree(Files.readString(years.resolve(year + ".json")));
        return file.get(key).propertyNames().stream()
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    private static void install() throws IOException, InterruptedException {
        if (!onPath("npm")) {
            return;
        }
        Files.createDirectories(FOLDER);
        Process npm =
                new ProcessBuilder(
                                List.of(
                                        "npm",
                                        "install",
                                        "--prefix",
                                        FOLDER.toString(),
                                        "--no-save",
                                        "--ignore-scripts",
                                        "--no-audit",
                                        "--no-fund",
                                        PACKAGE))
                        .redirectErrorStream(true)
                        .redirectOutput(FOLDER.resolve("npm.log").toFile())
                        .start();
        if (!npm.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
            npm.destroyForcibly();
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static ChineseDays missing() {
        String told =
                "The calendar of China is not compared with "
                        + PACKAGE
                        + ": npm is not there, or could not bring it ("
                        + FOLDER.resolve("npm.log")
                        + ").";
        if ("required".equals(System.getProperty(PROPERTY))) {
            return fail(told);
        }
        LOG.warn(told);
        return abort(told);
    }
}
