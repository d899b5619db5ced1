package io.disputeledger.query.evidence;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was submitted in a dispute.
 *
 * @param position the last event that this answer reflects
 * @param items one page, in the order of the log
 * @param next send it as {@code cursor} for the next page; null on the last
 */
record EvidenceView(long position, DisputeId disputeId, List<Item> items, @Nullable String next) {

    /**
     * One item.
     *
     * @param position where it stands in the log
     * @param fileName as the submitter gave it; {@code {"erased": true}} once it is erased
     * @param capturedAt when it was made, as the submitter says (UTC)
     * @param late recorded after its round closed, so no ruling relies on it
     * @param citedBy references of the rulings that rely on it
     * @param file where evidence-service serves its bytes
     */
    record Item(
            long position,
            EvidenceId evidenceId,
            EvidenceKind kind,
            PartyId submitter,
            int round,
            Sha256 sha256,
            long sizeBytes,
            String mediaType,
            JsonNode fileName,
            EvidenceSource source,
            Disclosure disclosure,
            @Nullable Instant capturedAt,
            Instant recordedAt,
            boolean late,
            List<String> citedBy,
            String file) {}
}
