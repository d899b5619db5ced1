package io.disputeledger.penalty.accounts;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.penalty.accounts.domain.Penalties;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Looks up what a decision about a penalty depends on beside the account. */
@Component
class PenaltyFacts {

    private final RulePacks packs;
    private final Claims claims;
    private final EventPositions positions;

    PenaltyFacts(RulePacks packs, Claims claims, EventPositions positions) {
        this.packs = packs;
        this.claims = claims;
        this.positions = positions;
    }

    /**
     * The facts for one penalty.
     *
     * @throws NotFound when the basis is no recorded event
     */
    Penalties.Facts of(
            AccountId account, String offenceId, Instant conductAt, EventReference basis) {
        if (positions.of(basis.streamId(), basis.sequence()).isEmpty()) {
            throw new NotFound("event", basis);
        }
        return new Penalties.Facts(
                packs.inForce(account.marketplace(), conductAt),
                claims.holderOf(ClaimKey.penalty(account, offenceId, basis)).isPresent());
    }
}
