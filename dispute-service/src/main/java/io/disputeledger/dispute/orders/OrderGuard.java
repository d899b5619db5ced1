package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.kit.access.ObjectGuard;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotAuthorised;
import org.springframework.stereotype.Component;

/** Lets buyers and sellers near their own orders only. */
@Component
public class OrderGuard implements ObjectGuard {

    private final RecordedOrders orders;

    OrderGuard(RecordedOrders orders) {
        this.orders = orders;
    }

    @Override
    public ObjectRule rule() {
        return ObjectRule.OWN_ORDER;
    }

    @Override
    public void admit(String id, Actor actor) {
        OrderRecorded order = orders.get(OrderId.parse(id));
        if (actor.role() == Role.PARTY
                && !actor.isParty(order.buyer())
                && !actor.isParty(order.seller())) {
            throw new NotAuthorised("access.no-party", actor.id(), "order " + id);
        }
    }
}
