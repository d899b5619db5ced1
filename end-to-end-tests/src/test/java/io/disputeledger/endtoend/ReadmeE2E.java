package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's walkthrough does what it says: its commands, pasted into a shell, print its output.
 */
class ReadmeE2E {

    private static final Path ROOT = Path.of(System.getProperty("ledger.root"));
    private static final String AFTER_EACH = "====";
    private static final int MINUTES_MAX = 2;

    @TempDir private Path home;

    @Test
    void walkthroughPrintsWhatItShows() throws IOException, InterruptedException {
        assumeThat(isInstalled("curl") && isInstalled("jq"))
                .as("curl and jq, which the walkthrough uses")
                .isTrue();
        List<Walkthrough.Step> steps = Walkthrough.of(ROOT.resolve("README.md"));
        assertThat(steps).hasSizeGreaterThan(8);
        try (Standalone ledger = Standalone.start(home, "--empty")) {
            String[] outputs = run(steps, ledger.base()).split(AFTER_EACH + "\n", -1);
            for (int i = 0; i < steps.size(); i++) {
                assertThat(Walkthrough.Step.masked(outputs[i]))
                        .as(steps.get(i).commands())
                        .isEqualTo(Walkthrough.Step.masked(steps.get(i).output()));
            }
        }
    }

    private String run(List<Walkthrough.Step> steps, int base)
            throws IOException, InterruptedException {
        String script =
                steps.stream()
                        .map(step -> atBase(step.commands(), base))
                        .collect(
                                Collectors.joining(
                                        "\necho '" + AFTER_EACH + "'\n", "set -eu\n", "\n"));
        Path file = Files.writeString(home.resolve("walkthrough.sh"), script);
        ProcessBuilder bash =
                new ProcessBuilder("bash", file.toString())
                        .directory(ROOT.toFile())
                        .redirectErrorStream(true);
        // A newcomer has a JDK 25 on the path; a build may run on an older one.
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        bash.environment().merge("PATH", java, (path, jdk) -> jdk + File.pathSeparator + path);
        Process shell = bash.start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(MINUTES_MAX, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).as(output).isZero();
        return output;
    }

    /** The ports of this ledger instead of the README's 8080 to 8084. */
    private static String atBase(String commands, int base) {
        String moved = commands;
        for (int offset = 0; offset < 5; offset++) {
            moved = moved.replaceAll("\\b" + (8080 + offset) + "\\b", "" + (base + offset));
        }
        return moved;
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
