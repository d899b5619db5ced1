package io.disputeledger.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whether an operator learns that no file can come in. */
class EvidenceFolderHealthTest {

    @TempDir private Path root;

    @Test
    void isUpAndLeavesNothingBehind() {
        EvidenceFolder folder = EvidenceFolder.open(root);

        assertThat(new EvidenceFolderHealth(folder).health().getStatus()).isEqualTo(Status.UP);
        assertThat(folder.incoming()).isEmptyDirectory();
    }

    @Test
    void isDownWithoutSayingWhereWhenTheFolderIsGone() throws Exception {
        EvidenceFolder folder = EvidenceFolder.open(root);
        Files.delete(folder.incoming());

        Health health = new EvidenceFolderHealth(folder).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().toString()).doesNotContain(root.toString());
    }
}
