package io.disputeledger.query.evidence;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.kit.reads.Paged;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Evidence views over HTTP. */
@RestController
class EvidenceViewEndpoint {

    private final PastReads reads;
    private final EvidenceViews views;

    EvidenceViewEndpoint(PastReads reads, EvidenceViews views) {
        this.reads = reads;
        this.views = views;
    }

    /**
     * What was submitted in a dispute. A buyer or seller reads only their own disputes, without
     * what the other disclosed to the platform alone. Takes {@code limit} (1 to 200, 50 if not
     * given) and {@code cursor}.
     *
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     */
    @GetMapping("/v1/evidence-views/{disputeId}")
    @Paged
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.AUDITOR
            },
            object = ObjectRule.OWN_DISPUTE,
            id = "disputeId")
    ResponseEntity<EvidenceView> evidence(
            @PathVariable DisputeId disputeId,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        return reads.page(
                EvidenceProjection.NAME,
                request,
                AsOf.parse(asOf),
                _ -> views.of(disputeId),
                page -> new EvidenceView(page.position(), disputeId, page.items(), page.next()));
    }
}
