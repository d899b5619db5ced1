package io.disputeledger.endtoend;

import io.disputeledger.verifier.LedgerVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The auditors' tool, run on the answer to a command. */
public final class AnswerVerifier {

    private AnswerVerifier() {}

    /**
     * What it says.
     *
     * @param folder where the answer may be written
     * @param key of the log
     * @param answer body of the answer
     */
    public static String verify(Path folder, String key, String answer)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("answer.json"), answer);
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LedgerVerifier.class.getName(),
                                "answer",
                                "--key",
                                key.strip(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        return said;
    }
}
