package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.disputeledger.endtoend.Walkthrough.Step;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The commands of a document, pasted into a shell one block after another. */
final class Pasted {

    private static final Path ROOT = Path.of(System.getProperty("ledger.root"));
    private static final String AFTER_EACH = "====";
    private static final int MINUTES_MAX = 5;

    private Pasted() {}

    /** A file of the repository. */
    static Path document(String name) {
        return ROOT.resolve(name);
    }

    static void assumeToolsOfTheDocuments() throws IOException, InterruptedException {
        assumeThat(isInstalled("curl") && isInstalled("jq"))
                .as("curl and jq, which the documents use")
                .isTrue();
    }

    /** What each step prints, with this ledger's ports instead of 8080 to 8084. */
    static List<String> outputs(List<Step> steps, int base, Path folder)
            throws IOException, InterruptedException {
        String script =
                steps.stream()
                        .map(step -> atBase(step.commands(), base))
                        .collect(
                                Collectors.joining(
                                        "\necho '" + AFTER_EACH + "'\n", "set -eu\n", "\n"));
        Path file = Files.writeString(folder.resolve("pasted.sh"), script);
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
        return List.of(output.split(AFTER_EACH + "\n", -1));
    }

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
