package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.reads.Page;
import io.disputeledger.kit.reads.PagedReads;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of sellers over HTTP. */
@RestController
class SellerListEndpoint {

    private final PagedReads reads;
    private final SellerList sellers;

    SellerListEndpoint(PagedReads reads, SellerList sellers) {
        this.reads = reads;
        this.sellers = sellers;
    }

    /**
     * The sellers of a marketplace that the ledger has heard of, in the order of their accounts. A
     * seller sees only themselves. Takes {@code limit} (1 to 200, 50 if not given) and {@code
     * cursor}.
     */
    @GetMapping("/v1/scoreboards")
    @Access(
            roles = {Role.PARTY, Role.OFFICER, Role.PENALTY_OFFICER, Role.AUDITOR, Role.SERVICE},
            object = ObjectRule.OWN_ACCOUNT)
    ResponseEntity<Page<ListedSeller>> sellers(
            @RequestParam Marketplace marketplace, HttpServletRequest request) {
        return reads.page(ScoreboardProjection.NAME, request, sellers.of(marketplace));
    }
}
