package io.disputeledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.disputeledger.verifier.samples.SampleDispute;
import io.disputeledger.verifier.samples.SampleLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/reference/verifying.md shows is what happens. */
class VerifyingPageIT {

    private static final Path PAGE = Path.of("../docs/reference/verifying.md");
    private static final Pattern STEP =
            Pattern.compile("```sh\\n(.*?)```\\n\\s*```text\\n(.*?)```", Pattern.DOTALL);
    private static final SampleDispute DISPUTE = new SampleDispute();

    @TempDir Path folder;

    @BeforeEach
    void writeSamples() throws IOException {
        write("log.vkey", Tool.KEY + "\n");
        write("answer.json", DISPUTE.answer(5, SampleLog.KEY));
        writeReceipt(6);
        write("checkpoint-3", DISPUTE.log.signed(3, SampleLog.KEY));
        write("checkpoint-7", DISPUTE.log.signed(7, SampleLog.KEY));
        write("3-to-7.consistency", DISPUTE.log.consistencyProof(3, 7));
        Files.write(
                folder.resolve("dispute-D-1.zip"), SampleDispute.zip(DISPUTE.files(SampleLog.KEY)));
        Files.write(folder.resolve("photo.jpg"), SampleDispute.PHOTO);
    }

    @Test
    void theCommandsAnswerAsShown() throws Exception {
        List<MatchResult> steps = steps("<!-- walkthrough -->", "<!-- end of walkthrough -->");

        assertThat(steps).hasSizeGreaterThan(5);
        for (MatchResult step : steps) {
            assertThat(JarProcess.bash(folder, "{ " + step.group(1) + "} 2>&1").out())
                    .as(step.group(1))
                    .isEqualTo(step.group(2));
        }
    }

    @Test
    void aReceiptIsVerifiedByHand() throws Exception {
        assumeTrue(
                JarProcess.bash(folder, "openssl version").out().startsWith("OpenSSL 3"),
                "Skipped: there is no OpenSSL 3 here.");
        MatchResult step = steps("<!-- by hand -->", "The name must be").getFirst();

        for (int position = 0; position < DISPUTE.log.size(); position++) {
            writeReceipt(position);
            assertThat(JarProcess.bash(folder, step.group(1)).out()).isEqualTo(step.group(2));
        }
        Files.write(folder.resolve("entry"), DISPUTE.log.entry(0));
        assertThat(JarProcess.bash(folder, step.group(1)).out())
                .endsWith("The entry is not in it.\n");
    }

    private static List<MatchResult> steps(String begin, String end) throws IOException {
        String page = Files.readString(PAGE);
        Matcher step = STEP.matcher(page.substring(page.indexOf(begin), page.indexOf(end)));
        List<MatchResult> steps = new ArrayList<>();
        while (step.find()) {
            steps.add(step.toMatchResult());
        }
        return steps;
    }

    private void writeReceipt(int position) throws IOException {
        Files.write(folder.resolve("entry"), DISPUTE.log.entry(position));
        write("receipt.tlog-proof", DISPUTE.log.proof(position, SampleLog.KEY));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
