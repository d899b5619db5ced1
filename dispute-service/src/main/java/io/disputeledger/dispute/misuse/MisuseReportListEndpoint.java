package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.misuse.MisuseState;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.kit.reads.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of misuse reports over HTTP. */
@RestController
class MisuseReportListEndpoint {

    private final PastReads reads;
    private final MisuseReportList reports;

    MisuseReportListEndpoint(PastReads reads, MisuseReportList reports) {
        this.reads = reads;
        this.reports = reports;
    }

    /**
     * Misuse reports, the newest first, for as long as the rules show them: six months from their
     * filing in the rule packs that come with the product. Later each is still read by its id. A
     * seller sees their own alone. Takes {@code limit} (1 to 200, 50 if not given) and {@code
     * cursor}.
     *
     * @param scenario the way of misuse, as the rule pack names it
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     */
    @GetMapping("/v1/misuse-reports")
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.REVIEWER,
                Role.PENALTY_OFFICER,
                Role.AUDITOR,
                Role.SERVICE
            },
            object = ObjectRule.OWN_REPORT)
    ResponseEntity<Page<ListedMisuseReport>> misuseReports(
            @RequestParam(required = false) @Nullable OrderId orderId,
            @RequestParam(required = false) @Nullable String scenario,
            @RequestParam(required = false) @Nullable PartyId seller,
            @RequestParam(required = false) @Nullable MisuseState state,
            @RequestParam(required = false) @Nullable Marketplace marketplace,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        MisuseReportFilter filter =
                new MisuseReportFilter(orderId, scenario, seller, state, marketplace);
        AsOf asked = AsOf.parse(asOf);
        return reads.page(
                MisuseReportListProjection.NAME,
                request,
                asked,
                moment -> reports.of(filter, moment.at(), asked.isPast()),
                Function.identity());
    }
}
