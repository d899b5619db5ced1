package io.disputeledger.evidence.items;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.evidence.files.MediaTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of SubmitEvidence, with the file name still readable. */
record SubmissionRequest(
        @Nullable EvidenceId evidenceId,
        @NotNull DisputeId disputeId,
        @NotNull EvidenceKind kind,
        @NotNull Sha256 sha256,
        @NotNull @Positive Long sizeBytes,
        @NotNull
                @Pattern(
                        regexp = MediaTypeName.FORM,
                        message = "{" + MediaTypeName.EXPLANATION + "}")
                String mediaType,
        @NotBlank @Size(max = FILE_NAME_CHARACTERS_MAX) String fileName,
        @Nullable Instant capturedAt,
        @NotNull EvidenceSource source,
        @NotNull Disclosure disclosure) {

    /** The longest name that common file systems take. */
    private static final int FILE_NAME_CHARACTERS_MAX = 255;
}
