package io.disputeledger.dispute.listing;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.kit.reads.Page;
import io.disputeledger.kit.reads.Sort;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of disputes over HTTP. */
@RestController
class DisputeListEndpoint {

    private final PastReads reads;
    private final DisputeList disputes;

    DisputeListEndpoint(PastReads reads, DisputeList disputes) {
        this.reads = reads;
        this.disputes = disputes;
    }

    /**
     * Disputes, the newest first unless {@code sort} says otherwise. A buyer or seller sees their
     * own alone. Takes {@code limit} (1 to 200, 50 if not given) and {@code cursor}.
     *
     * @param party complainant or respondent
     * @param officer who is responsible
     * @param filedFrom first instant (UTC)
     * @param filedUntil exclusive end (UTC)
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     */
    @GetMapping("/v1/disputes")
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.PENALTY_OFFICER,
                Role.AUDITOR,
                Role.SERVICE
            },
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Page<ListedDispute>> disputes(
            @RequestParam(required = false) @Nullable OrderId orderId,
            @RequestParam(required = false) @Nullable PartyId party,
            @RequestParam(required = false) @Nullable LifeCycleState state,
            @RequestParam(required = false) @Nullable Marketplace marketplace,
            @RequestParam(required = false) @Nullable ComplaintCategory category,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Instant filedFrom,
            @RequestParam(required = false) @Nullable Instant filedUntil,
            @RequestParam(required = false) @Nullable Sort sort,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        DisputeFilter filter =
                new DisputeFilter(
                        orderId,
                        party,
                        state,
                        marketplace,
                        category,
                        officer,
                        filedFrom,
                        filedUntil,
                        sort);
        AsOf asked = AsOf.parse(asOf);
        return reads.page(
                DisputeListProjection.NAME,
                request,
                asked,
                _ -> disputes.of(filter, asked.isPast()),
                Function.identity());
    }
}
