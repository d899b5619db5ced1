package io.disputeledger.evidence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down when the folder of evidence cannot be written: no file could come in. */
class EvidenceFolderHealth implements HealthIndicator {

    private static final byte[] PROBE = {1};

    private final EvidenceFolder folder;

    EvidenceFolderHealth(EvidenceFolder folder) {
        this.folder = folder;
    }

    @Override
    public Health health() {
        // Writing is the only honest probe: permissions say nothing of a full or read-only disk.
        try {
            Path probe = Files.createTempFile(folder.incoming(), "probe", null);
            try {
                Files.write(probe, PROBE);
            } finally {
                Files.deleteIfExists(probe);
            }
            return Health.up().build();
        } catch (IOException e) {
            // The class alone: health is public, and the message names paths.
            return Health.down().withDetail("fault", e.getClass().getSimpleName()).build();
        }
    }
}
