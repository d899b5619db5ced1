package io.disputeledger.query.timelines;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.query.moments.TimelineMoments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
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

    private final PastReads reads;
    private final Timelines timelines;

    TimelineEndpoint(PastReads reads, Timelines timelines) {
        this.reads = reads;
        this.timelines = timelines;
    }

    /**
     * What happened in a dispute, in the order of the log. A buyer or seller reads only their own
     * disputes, without what the other disclosed to the platform alone.
     *
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
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
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = PAGE) @Min(1) @Max(PAGE_MAX) int limit,
            HttpServletRequest request) {
        return reads.answer(
                TimelineMoments.PROJECTION,
                request,
                AsOf.parse(asOf),
                (snapshot, moment) -> timelines.of(disputeId, after, limit, moment, snapshot));
    }
}
