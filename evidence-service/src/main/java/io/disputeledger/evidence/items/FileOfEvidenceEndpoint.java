package io.disputeledger.evidence.items;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.evidence.files.EvidenceFiles;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.openapi.Described;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of evidence over HTTP. They are strangers' bytes: saved by a browser, never shown. */
@RestController
class FileOfEvidenceEndpoint {

    private static final Logger log = LoggerFactory.getLogger(FileOfEvidenceEndpoint.class);

    private final EvidenceItems items;
    private final EvidenceFiles files;

    FileOfEvidenceEndpoint(EvidenceItems items, EvidenceFiles files) {
        this.items = items;
        this.files = files;
    }

    /**
     * The bytes of an item, as they were uploaded; {@code Repr-Digest} (RFC 9530) lets the reader
     * check them. Ranges and {@code If-None-Match} are served; for a range that the file does not
     * have, all of it.
     *
     * <p>Problems, in order of precedence: NOT_FOUND, also for what another party disclosed to the
     * platform alone; NOT_AUTHORISED; INTERNAL when the file is missing or has lost bytes.
     */
    @Described(
            statuses = {200, 206, 304},
            headers = {HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION, "Repr-Digest"})
    @GetMapping("/v1/evidence/{evidenceId}/file")
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.AUDITOR
            },
            object = ObjectRule.DISCLOSED_EVIDENCE,
            id = "evidenceId")
    ResponseEntity<Resource> fileOfEvidence(
            @PathVariable EvidenceId evidenceId, HttpServletRequest request) {
        EvidenceSubmitted item = items.get(evidenceId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .contentLength(item.sizeBytes())
                .eTag("\"" + item.sha256() + "\"")
                .header("Repr-Digest", digestOf(item.sha256()))
                // The submitter's file name stays sealed, and out of the header.
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(evidenceId.value())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(
                        served(
                                new FileSystemResource(pathOf(item)),
                                request.getHeader(HttpHeaders.RANGE)));
    }

    // RFC 9110, 14.2: a range may be ignored, and must be where its unit is unknown. Spring would
    // answer 416, and with it the whole file as text.
    private static Resource served(FileSystemResource file, @Nullable String range) {
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(range);
            HttpRange.toResourceRegions(ranges, file);
            return range != null && ranges.isEmpty() ? new InputStreamResource(file) : file;
        } catch (IllegalArgumentException _) {
            return new InputStreamResource(file);
        }
    }

    private Path pathOf(EvidenceSubmitted item) {
        try {
            return files.find(item.sha256(), item.sizeBytes())
                    .orElseThrow(() -> {
                        log.error(
                                "The file {} of evidence {} is missing or damaged",
                                item.sha256(),
                                item.evidenceId());
                        return unreadable();
                    });
        } catch (IOException e) {
            log.error(
                    "The file {} of evidence {} cannot be read",
                    item.sha256(),
                    item.evidenceId(),
                    e);
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return new ProblemException(ProblemCode.INTERNAL, "evidence.unreadable");
    }

    private static String digestOf(Sha256 sha256) {
        byte[] digest = HexFormat.of().parseHex(sha256.value());
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }
}
