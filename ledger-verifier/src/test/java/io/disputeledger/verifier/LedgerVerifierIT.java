package io.disputeledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.verifier.Tool.Outcome;
import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that auditors get, as a process of its own. */
class LedgerVerifierIT {

    private static final SampleDispute DISPUTE = new SampleDispute();

    @TempDir Path folder;

    @Test
    void everyVerdictHasItsExitCode() throws Exception {
        Files.write(folder.resolve("b.zip"), SampleDispute.zip(DISPUTE.files(SampleLog.KEY)));
        Files.writeString(folder.resolve("log.vkey"), Tool.KEY + "\n");
        Files.writeString(folder.resolve("next.vkey"), SampleLog.NEXT_KEY.verifier() + "\n");
        String found =
                "5 events of dispute D-1, all in the log \"ledger.example/disputes\" at size 7,"
                        + " signed by ledger.example/disputes+557372b8";

        assertThat(jar("bundle", "--key", "@log.vkey", "b.zip"))
                .isEqualTo(new Outcome(0, "Verified: " + found + ".\n", ""));
        assertThat(jar("bundle", "--key", "@next.vkey", "b.zip"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Does not verify: b.zip: checkpoint: it is signed by"
                                        + " ledger.example/disputes+557372b8, and not by"
                                        + " ledger.example/disputes+7df2dd08.\n"));
        assertThat(jar("bundle", "--key", "@log.vkey", "none.zip"))
                .isEqualTo(new Outcome(2, "", "Not checked: there is no file none.zip.\n"));
        assertThat(jar("bundle", "b.zip").code()).isEqualTo(3);
        assertThat(jar("bundle", "b.zip").err()).startsWith("Consistent in itself, but ");
    }

    @Test
    void tellsItsVersionAndHowToBegin() throws Exception {
        assertThat(jar("--version"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "ledger-verifier %s\n"
                                        .formatted(System.getProperty("verifier.version")),
                                ""));
        assertThat(jar("--help").out()).startsWith("Usage: ledger-verifier ");
        assertThat(jar())
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "Not checked: Missing required subcommand; 'ledger-verifier --help'"
                                        + " tells more.\n"));
    }

    @Test
    void showsUtf8WithoutALocale() throws Exception {
        Files.write(folder.resolve("entry"), DISPUTE.log.entry(1));

        assertThat(jar("show", "entry").out()).endsWith("  payload      {\"facts\":\"砖头\"}\n");
    }

    @Test
    void tooLittleMemoryIsToldInOneLine() throws Exception {
        Map<String, byte[]> files = Map.of("bundle", new byte[16 << 20]);
        Files.write(folder.resolve("b.zip"), SampleDispute.zip(files));

        assertThat(JarProcess.jar(folder, List.of("-Xmx12m"), "bundle", "b.zip"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "Not checked: Java has too little memory; give it more with java"
                                        + " -Xmx1g.\n"));
    }

    @Test
    void theJarHasTheVerifierAndPicocliAlone() throws Exception {
        try (JarFile jar = new JarFile(JarProcess.JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()))
                    .allSatisfy(entry ->
                            assertThat(entry.getName())
                                    .matches("(io/disputeledger/verifier|picocli|META-INF)/.+"));
        }
    }

    private Outcome jar(String... args) throws Exception {
        return JarProcess.jar(folder, List.of(), args);
    }
}
