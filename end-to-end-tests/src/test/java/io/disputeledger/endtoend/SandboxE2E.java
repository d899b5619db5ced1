package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipes for integrators do what they say. Their clock stands still, so that even the instants
 * that they print are these.
 */
class SandboxE2E {

    @TempDir private Path home;

    @Test
    void recipesPrintWhatTheyShow() throws IOException, InterruptedException {
        Pasted.assumeToolsOfTheDocuments();
        List<Walkthrough.Step> steps = Walkthrough.of(Pasted.document("docs/reference/sandbox.md"));
        assertThat(steps).hasSizeGreaterThan(5);
        try (Standalone ledger =
                Standalone.start(home, "--empty", "--clock", "2026-03-02T09:00:00+08:00")) {
            List<String> outputs = Pasted.outputs(steps, ledger.base(), home);
            for (int i = 0; i < steps.size(); i++) {
                assertThat(outputs.get(i).strip())
                        .as(steps.get(i).commands())
                        .isEqualTo(steps.get(i).output().strip());
            }
        }
        assertNothingIsLeftOfTheFirstLedgerButWhatVerifiesIt();
    }

    /** The last recipe starts over. */
    private void assertNothingIsLeftOfTheFirstLedgerButWhatVerifiesIt() throws IOException {
        assertThat(home.resolve("former/1/log.vkey"))
                .content()
                .startsWith("localhost/dispute-ledger+");
        assertThat(home.resolve("former/1/dispute-service.notes")).isNotEmptyFile();
        assertThat(home.resolve("epoch")).hasContent("2");
        assertThat(home.resolve("starting-over")).doesNotExist();
        try (var files = Files.walk(home.resolve("evidence"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
