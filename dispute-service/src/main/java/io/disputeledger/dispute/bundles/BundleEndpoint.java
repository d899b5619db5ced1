package io.disputeledger.dispute.bundles;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.openapi.Described;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Bundles over HTTP. */
@RestController
@ConditionalOnProperty(name = "ledger.event-storage", havingValue = "postgres")
class BundleEndpoint {

    private final DisputeBundles bundles;

    BundleEndpoint(DisputeBundles bundles) {
        this.bundles = bundles;
    }

    /**
     * Everything recorded of a dispute until now, with its proofs and the rules by which it was
     * decided, for auditors to verify offline. Free text is in it as it is stored: sealed.
     */
    @Described(headers = HttpHeaders.CONTENT_DISPOSITION)
    @GetMapping(value = "/v1/disputes/{id}/bundle", produces = "application/zip")
    @Access(roles = Role.AUDITOR, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<byte[]> bundle(@PathVariable DisputeId id) {
        DisputeBundle bundle = bundles.of(id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(AnswerRenderer.POSITION, Long.toString(bundle.size() - 1))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".ledger-bundle.zip")
                                .build()
                                .toString())
                .body(bundle.zip());
    }
}
