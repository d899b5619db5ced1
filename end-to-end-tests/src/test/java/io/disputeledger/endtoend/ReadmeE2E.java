package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's walkthrough does what it says: its commands, pasted into a shell, print its output.
 */
class ReadmeE2E {

    @TempDir private Path home;

    @Test
    void walkthroughPrintsWhatItShows() throws IOException, InterruptedException {
        Pasted.assumeToolsOfTheDocuments();
        List<Walkthrough.Step> steps = Walkthrough.of(Pasted.document("README.md"));
        assertThat(steps).hasSizeGreaterThan(8);
        try (Standalone ledger = Standalone.start(home, "--empty")) {
            List<String> outputs = Pasted.outputs(steps, ledger.base(), home);
            for (int i = 0; i < steps.size(); i++) {
                assertThat(Walkthrough.Step.masked(outputs.get(i)))
                        .as(steps.get(i).commands())
                        .isEqualTo(Walkthrough.Step.masked(steps.get(i).output()));
            }
        }
    }
}
