package io.disputeledger.contracts.evidence;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A party submitted a file. Its bytes are kept under their digest.
 *
 * @param evidenceId the item
 * @param disputeId the dispute
 * @param round the round of evidence, from 1
 * @param submitter who submitted it
 * @param kind what it shows
 * @param sha256 digest of its bytes
 * @param sizeBytes number of its bytes
 * @param mediaType its media type as declared, for example {@code image/jpeg}
 * @param fileName its name, as given by the submitter
 * @param capturedAt when it was made, as the submitter says (UTC); informational
 * @param source where it comes from
 * @param disclosure who may see it
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record EvidenceSubmitted(
        EvidenceId evidenceId,
        DisputeId disputeId,
        int round,
        PartyId submitter,
        EvidenceKind kind,
        Sha256 sha256,
        long sizeBytes,
        String mediaType,
        Sealed fileName,
        @Nullable Instant capturedAt,
        EvidenceSource source,
        Disclosure disclosure,
        Instant recordedAt,
        Actor actor)
        implements EvidenceEvent {}
