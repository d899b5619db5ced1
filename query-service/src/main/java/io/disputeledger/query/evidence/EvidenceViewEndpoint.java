package io.disputeledger.query.evidence;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.reads.ConsistentReads;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Evidence views over HTTP. */
@RestController
class EvidenceViewEndpoint {

    private final ConsistentReads reads;
    private final EvidenceViews views;

    EvidenceViewEndpoint(ConsistentReads reads, EvidenceViews views) {
        this.reads = reads;
        this.views = views;
    }

    /**
     * What was submitted in a dispute. A buyer or seller reads only their own disputes, without
     * what the other disclosed to the platform alone.
     */
    @GetMapping("/v1/evidence-views/{disputeId}")
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
            @PathVariable DisputeId disputeId, HttpServletRequest request) {
        return reads.answer(
                EvidenceProjection.NAME, request, snapshot -> views.of(disputeId, snapshot));
    }
}
