package io.disputeledger.evidence.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder of evidence, and whether it can be written. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class FilesWiring {

    @Bean
    EvidenceFolder evidenceFolder(EvidenceSettings settings) {
        return EvidenceFolder.open(settings.directory());
    }

    @Bean
    EvidenceFiles evidenceFiles(EvidenceFolder folder) {
        return new EvidenceFiles(folder, EvidenceFiles.SIZE_MAX_BYTES);
    }

    @Bean
    EvidenceFolderHealth evidenceFolderHealthIndicator(EvidenceFolder folder) {
        return new EvidenceFolderHealth(folder);
    }
}
