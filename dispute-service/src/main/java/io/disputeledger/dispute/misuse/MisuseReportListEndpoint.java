package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.misuse.MisuseState;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.reads.Page;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.kit.time.LedgerClock;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of misuse reports over HTTP. */
@RestController
class MisuseReportListEndpoint {

    private final PagedReads reads;
    private final MisuseReportList reports;
    private final LedgerClock clock;

    MisuseReportListEndpoint(PagedReads reads, MisuseReportList reports, LedgerClock clock) {
        this.reads = reads;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Misuse reports, the newest first, for as long as the rules show them: six months from their
     * filing in the rule packs that come with the product. Later each is still read by its id. A
     * seller sees their own alone. Takes {@code limit} (1 to 200, 50 if not given) and {@code
     * cursor}.
     *
     * @param scenario the way of misuse, as the rule pack names it
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
            HttpServletRequest request) {
        return reads.page(
                MisuseReportListProjection.NAME,
                request,
                reports.of(
                        new MisuseReportFilter(orderId, scenario, seller, state, marketplace),
                        clock.now()));
    }
}
