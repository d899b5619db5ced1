package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.orders.ExtendFilingWindow;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.WaiveFilingWindow;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.FreeText;
import io.disputeledger.kit.keys.TextSeal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What officers decide about the filing window of an order, over HTTP. */
@RestController
@RequestMapping("/v1/orders")
class FilingWindowEndpoint {

    private final Commands commands;
    private final TextSeal seal;

    FilingWindowEndpoint(Commands commands, TextSeal seal) {
        this.commands = commands;
        this.seal = seal;
    }

    /** Of ExtendFilingWindow; dueAt is the exclusive end from now on. */
    record WindowExtension(@NotNull Instant dueAt, @FreeText String reason) {}

    /** Of WaiveFilingWindow. */
    record WindowWaiver(@FreeText String reason) {}

    /** ExtendFilingWindow: an officer who suspects fraud gives more time to complain. */
    @PostMapping("/{id}/extend-filing-window")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_ORDER)
    ResponseEntity<Object> extendFilingWindow(
            @PathVariable OrderId id,
            @Valid @RequestBody WindowExtension body,
            CommandRequest request) {
        return commands.send(
                new ExtendFilingWindow(id, body.dueAt(), sealed(id, body.reason())), request);
    }

    /** WaiveFilingWindow: an officer who suspects fraud lets complaints come at any time. */
    @PostMapping("/{id}/waive-filing-window")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_ORDER)
    ResponseEntity<Object> waiveFilingWindow(
            @PathVariable OrderId id,
            @Valid @RequestBody WindowWaiver body,
            CommandRequest request) {
        return commands.send(new WaiveFilingWindow(id, sealed(id, body.reason())), request);
    }

    private Sealed sealed(OrderId order, String text) {
        return seal.seal(OrderEvent.streamId(order), text);
    }
}
