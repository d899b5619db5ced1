package io.disputeledger.query.timelines;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.reads.ConsistentReads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timelines over HTTP. */
@RestController
class TimelineEndpoint {

    /** Enough for most disputes in one page. */
    private static final String PAGE = "200";

    private static final int PAGE_MAX = 500;

    private final ConsistentReads reads;
    private final Timelines timelines;

    TimelineEndpoint(ConsistentReads reads, Timelines timelines) {
        this.reads = reads;
        this.timelines = timelines;
    }

    /**
     * What happened in a dispute, in the order of the log. A buyer or seller reads only their own
     * disputes, without what the other disclosed to the platform alone.
     *
     * @param after the position after which the page begins
     * @param limit entries of the page, 1 to 500
     */
    @GetMapping("/v1/timelines/{disputeId}")
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.PENALTY_OFFICER,
                Role.AUDITOR
            },
            object = ObjectRule.OWN_DISPUTE,
            id = "disputeId")
    ResponseEntity<Timeline> timeline(
            @PathVariable DisputeId disputeId,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = PAGE) @Min(1) @Max(PAGE_MAX) int limit,
            HttpServletRequest request) {
        return reads.answer(
                TimelineProjection.NAME,
                request,
                snapshot -> timelines.of(disputeId, after, limit, snapshot));
    }
}
