package io.disputeledger.contracts.evidence;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party submits an uploaded file while a round of evidence is open.
 *
 * <p>Refusals, in order of precedence: DUPLICATE_EVIDENCE_ID, EVIDENCE_WINDOW_CLOSED,
 * HASH_MISMATCH, DUPLICATE_EVIDENCE.
 *
 * @param evidenceId the item
 * @param disputeId the dispute
 * @param kind what it shows
 * @param sha256 digest of its bytes
 * @param sizeBytes number of its bytes
 * @param mediaType its media type as declared, for example {@code image/jpeg}
 * @param fileName its name, as given by the submitter
 * @param capturedAt when it was made, as the submitter says (UTC); informational
 * @param source where it comes from
 * @param disclosure who may see it
 */
public record SubmitEvidence(
        EvidenceId evidenceId,
        DisputeId disputeId,
        EvidenceKind kind,
        Sha256 sha256,
        long sizeBytes,
        String mediaType,
        Sealed fileName,
        @Nullable Instant capturedAt,
        EvidenceSource source,
        Disclosure disclosure)
        implements EvidenceCommand {}
