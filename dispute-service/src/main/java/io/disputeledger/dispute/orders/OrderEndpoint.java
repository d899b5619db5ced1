package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.orders.RecordOrder;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.InvalidField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP. */
@RestController
@RequestMapping("/v1/orders")
class OrderEndpoint {

    private final Commands commands;

    OrderEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** The facts of an order; instants are UTC, and left out while they have not happened. */
    record OrderFacts(
            @NotNull OrderId orderId,
            @NotNull PartyId buyer,
            @NotNull PartyId seller,
            @NotNull Money amount,
            @Nullable Instant paidAt,
            @Nullable Instant shippedAt,
            @Nullable Instant receivedAt,
            @Nullable Instant completedAt) {}

    /** RecordOrder: a platform service reports the facts of an order, again when they change. */
    @PostMapping
    @Access(roles = Role.SERVICE, object = ObjectRule.ANY)
    ResponseEntity<Object> recordOrder(
            @Valid @RequestBody OrderFacts order, CommandRequest request) {
        if (order.buyer().equals(order.seller())) {
            throw new InvalidField("seller", "order.seller-is-another");
        }
        return commands.send(
                new RecordOrder(
                        order.orderId(),
                        order.buyer(),
                        order.seller(),
                        order.amount(),
                        order.paidAt(),
                        order.shippedAt(),
                        order.receivedAt(),
                        order.completedAt()),
                request);
    }
}
