package io.disputeledger.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds in the folder of evidence, and leaves there. */
class EvidenceFolderTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir private Path root;

    @Test
    void forgetsOnlyUploadsThatAreLongDead() throws Exception {
        EvidenceFolder folder = EvidenceFolder.open(root);
        Path dead = Files.write(folder.incoming().resolve("upload1"), BYTES);
        Path alive = Files.write(folder.incoming().resolve("upload2"), BYTES);
        Instant longAgo =
                Instant.now().minus(EvidenceFolder.STALE_AFTER).minus(Duration.ofMinutes(1));
        Files.setLastModifiedTime(dead, FileTime.from(longAgo));

        EvidenceFolder.open(root);

        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
    }

    @Test
    void saysWhichSettingIsWrongWhenItCannotBeMade() throws Exception {
        Path file = Files.write(root.resolve("file"), BYTES);

        assertThatThrownBy(() -> EvidenceFolder.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ledger.evidence.directory");
    }
}
