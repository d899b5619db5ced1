package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.misuse.domain.MisuseFacts;
import io.disputeledger.dispute.orders.RecordedOrders;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.rules.RulePacks;
import org.springframework.stereotype.Component;

/** What the ledger knows beside a misuse report, for decisions by one set of rules. */
@Component
class OrdersAndClaims {

    private final RecordedOrders orders;
    private final Claims claims;

    OrdersAndClaims(RecordedOrders orders, Claims claims) {
        this.orders = orders;
        this.claims = claims;
    }

    MisuseFacts by(RulePacks packs) {
        return new InLedger(packs, orders, claims);
    }

    private record InLedger(RulePacks packs, RecordedOrders orders, Claims claims)
            implements MisuseFacts {

        @Override
        public OrderRecorded order(OrderId order) {
            return orders.get(order);
        }

        @Override
        public boolean reported(OrderId order, String scenario) {
            return claims.holderOf(ClaimKey.misuseReport(order, scenario)).isPresent();
        }
    }
}
