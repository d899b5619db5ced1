package io.disputeledger.evidence.files;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.openapi.Described;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Uploads over HTTP. A file comes first; SubmitEvidence then puts it into evidence. */
@RestController
class EvidenceFileEndpoint {

    private final EvidenceFiles files;
    private final UploadedFiles uploads;

    EvidenceFileEndpoint(EvidenceFiles files, UploadedFiles uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    /**
     * The receipt of an upload.
     *
     * @param sha256 digest of the bytes
     * @param sizeBytes number of the bytes
     * @param uploadedAt when this person first uploaded them (UTC)
     */
    record Receipt(Sha256 sha256, long sizeBytes, Instant uploadedAt) {}

    /**
     * Keeps the body, as it is, under its SHA-256; answers 201 the first time and 200 after that.
     *
     * <p>Problems, in order of precedence: NOT_AUTHORISED for other roles than a party,
     * INVALID_FIELD for a Content-Type that is no media type, BODY_TOO_LARGE above {@value
     * EvidenceFiles#SIZE_MAX_BYTES} bytes, INVALID_FIELD for an empty file, HASH_MISMATCH when the
     * body has another digest. Nothing is kept then. Once it is answered, no crash loses the file.
     */
    @Described(
            statuses = {200, 201},
            problems = {ProblemCode.BODY_TOO_LARGE, ProblemCode.HASH_MISMATCH},
            takesBytes = true)
    @PutMapping(value = "/v1/evidence-files/{sha256}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(roles = Role.PARTY, object = ObjectRule.CALLERS_OWN)
    ResponseEntity<Receipt> upload(@PathVariable Sha256 sha256, HttpServletRequest request)
            throws IOException {
        Caller caller = Caller.of(request);
        String mediaType = request.getContentType();
        // Checked early only: what counts is the media type that SubmitEvidence declares.
        if (mediaType == null || !MediaTypeName.isOne(withoutParameters(mediaType))) {
            throw new InvalidField(HttpHeaders.CONTENT_TYPE, MediaTypeName.EXPLANATION);
        }
        long size = files.keep(sha256, request.getInputStream(), request.getContentLengthLong());
        UploadedFiles.Upload upload = uploads.record(caller.actor().id(), sha256, size);
        return ResponseEntity.status(upload.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Receipt(sha256, size, upload.uploadedAt()));
    }

    private static String withoutParameters(String mediaType) {
        return mediaType.split(";", 2)[0].strip();
    }
}
