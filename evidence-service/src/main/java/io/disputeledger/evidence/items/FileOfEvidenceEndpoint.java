package io.disputeledger.evidence.items;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.evidence.files.EvidenceFiles;
import io.disputeledger.evidence.items.domain.Reading;
import io.disputeledger.evidence.windows.DisputeWindows;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final DisputeWindows windows;

    FileOfEvidenceEndpoint(EvidenceItems items, EvidenceFiles files, DisputeWindows windows) {
        this.items = items;
        this.files = files;
        this.windows = windows;
    }

    /**
     * The bytes of an item, as they were uploaded; {@code Repr-Digest} (RFC 9530) lets the reader
     * check them. Ranges and {@code If-None-Match} are served.
     *
     * <p>Problems, in order of precedence: NOT_FOUND, NOT_AUTHORISED, INTERNAL when the file is
     * missing or has lost bytes.
     */
    @GetMapping("/v1/evidence/{evidenceId}/file")
    ResponseEntity<Resource> fileOfEvidence(
            @PathVariable EvidenceId evidenceId, HttpServletRequest request) {
        Actor reader = Caller.of(request).actor();
        EvidenceSubmitted item = items.get(evidenceId);
        if (!Reading.isOpenTo(reader, item, party -> isInDispute(party, item))) {
            throw new NotAuthorised("This evidence is not disclosed to this caller.");
        }
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
                .body(new FileSystemResource(pathOf(item)));
    }

    private boolean isInDispute(Actor party, EvidenceSubmitted item) {
        return windows.get(item.disputeId(), window -> window.party(party).isPresent())
                .party(party)
                .isPresent();
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
        return new ProblemException(
                ProblemCode.INTERNAL, "The file cannot be read. The fault is logged.");
    }

    private static String digestOf(Sha256 sha256) {
        byte[] digest = HexFormat.of().parseHex(sha256.value());
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }
}
