package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Role;
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

/** Lists of sellers over HTTP. */
@RestController
class SellerListEndpoint {

    private final PastReads reads;
    private final SellerList sellers;

    SellerListEndpoint(PastReads reads, SellerList sellers) {
        this.reads = reads;
        this.sellers = sellers;
    }

    /**
     * The sellers of a marketplace that the ledger has heard of, in the order of their accounts. A
     * seller sees only themselves. Takes {@code limit} (1 to 200, 50 if not given) and {@code
     * cursor}.
     *
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     */
    @GetMapping("/v1/scoreboards")
    @Access(
            roles = {Role.PARTY, Role.OFFICER, Role.PENALTY_OFFICER, Role.AUDITOR, Role.SERVICE},
            object = ObjectRule.OWN_ACCOUNT)
    ResponseEntity<Page<ListedSeller>> sellers(
            @RequestParam Marketplace marketplace,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        return reads.page(
                ScoreboardProjection.NAME,
                request,
                AsOf.parse(asOf),
                _ -> sellers.of(marketplace),
                Function.identity());
    }
}
