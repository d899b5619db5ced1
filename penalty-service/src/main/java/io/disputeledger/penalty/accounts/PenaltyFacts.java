package io.disputeledger.penalty.accounts;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.events.EventPositions;
import org.springframework.stereotype.Component;

/** Looks up what a decision about a penalty depends on beside the account and the rules. */
@Component
class PenaltyFacts {

    private final Claims claims;
    private final EventPositions positions;

    PenaltyFacts(Claims claims, EventPositions positions) {
        this.claims = claims;
        this.positions = positions;
    }

    /**
     * Whether this seller was penalised for this offence on this basis before.
     *
     * @throws NotFound when the basis is no recorded event
     */
    boolean penalised(AccountId account, String offenceId, EventReference basis) {
        if (positions.of(basis.streamId(), basis.sequence()).isEmpty()) {
            throw new NotFound("event", basis);
        }
        return claims.holderOf(ClaimKey.penalty(account, offenceId, basis)).isPresent();
    }
}
