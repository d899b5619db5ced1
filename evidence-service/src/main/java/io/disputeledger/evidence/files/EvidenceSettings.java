package io.disputeledger.evidence.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where evidence is kept.
 *
 * @param directory folder of the files, made when missing; on one file system, because files come
 *     in beside their place and are moved there in one step. Required.
 */
@ConfigurationProperties("ledger.evidence")
record EvidenceSettings(Path directory) {

    EvidenceSettings(@Nullable Path directory) {
        if (directory == null) {
            throw new IllegalArgumentException(
                    "Set ledger.evidence.directory to the folder that keeps the files.");
        }
        this.directory = directory;
    }
}
