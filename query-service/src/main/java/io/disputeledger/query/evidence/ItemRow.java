package io.disputeledger.query.evidence;

import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One item of evidence, as a row of {@code evidence_item}. */
record ItemRow(
        String evidenceId,
        String disputeId,
        long position,
        String kind,
        String submitter,
        int round,
        String sha256,
        long sizeBytes,
        String mediaType,
        String fileNameSubject,
        String fileNameSealed,
        String source,
        String disclosure,
        @Nullable String capturedAt,
        OffsetDateTime recordedAt) {

    static ItemRow of(EvidenceSubmitted item, Recording recording) {
        Instant capturedAt = item.capturedAt();
        return new ItemRow(
                item.evidenceId().value(),
                item.disputeId().value(),
                recording.position(),
                item.kind().name(),
                item.submitter().value(),
                item.round(),
                item.sha256().value(),
                item.sizeBytes(),
                item.mediaType(),
                item.fileName().subject(),
                item.fileName().ciphertext(),
                item.source().name(),
                item.disclosure().name(),
                capturedAt == null ? null : capturedAt.toString(),
                StoredInstant.of(item.recordedAt()));
    }
}
