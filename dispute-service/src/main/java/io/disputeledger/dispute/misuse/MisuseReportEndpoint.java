package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.misuse.DecideMisuseReport;
import io.disputeledger.contracts.misuse.FileMisuseReport;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.ReverseMisuseDecision;
import io.disputeledger.dispute.orders.OrderGuard;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.openapi.Described;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Misuse reports over HTTP: one operation for each command. Free text is sealed first. */
@RestController
@RequestMapping("/v1/misuse-reports")
class MisuseReportEndpoint {

    private final Commands commands;
    private final OrderGuard orders;
    private final TextSeal seal;

    MisuseReportEndpoint(Commands commands, OrderGuard orders, TextSeal seal) {
        this.commands = commands;
        this.orders = orders;
        this.seal = seal;
    }

    /** FileMisuseReport: the seller of an order reports that its buyer abuses the platform. */
    @Described(statuses = 201)
    @PostMapping
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_ORDER)
    ResponseEntity<Object> fileMisuseReport(
            @Valid @RequestBody MisuseRequests.Filing body, CommandRequest request) {
        request.object().admit(orders, body.orderId().toString());
        MisuseReportId id =
                Objects.requireNonNullElseGet(
                        body.reportId(), () -> new MisuseReportId(request.derivedId()));
        return commands.send(
                new FileMisuseReport(
                        id, body.orderId(), body.scenario(), sealed(id, body.description())),
                request);
    }

    /** DecideMisuseReport: an officer upholds the report, or rejects it. */
    @PostMapping("/{id}/decide-misuse-report")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_REPORT)
    ResponseEntity<Object> decideMisuseReport(
            @PathVariable MisuseReportId id,
            @Valid @RequestBody MisuseRequests.Judgement body,
            CommandRequest request) {
        if (!body.upheld() && !body.orders().isEmpty()) {
            throw new InvalidField("orders", "misuse.orders-of-upheld");
        }
        return commands.send(
                new DecideMisuseReport(
                        id, body.upheld(), body.orders(), sealed(id, body.reasons())),
                request);
    }

    /** ReverseMisuseDecision: a reviewer takes an upheld report back. */
    @PostMapping("/{id}/reverse-misuse-decision")
    @Access(roles = Role.REVIEWER, object = ObjectRule.OWN_REPORT)
    ResponseEntity<Object> reverseMisuseDecision(
            @PathVariable MisuseReportId id,
            @Valid @RequestBody MisuseRequests.Reversal body,
            CommandRequest request) {
        return commands.send(new ReverseMisuseDecision(id, sealed(id, body.reasons())), request);
    }

    private Sealed sealed(MisuseReportId report, String text) {
        return seal.seal(MisuseReportEvent.streamId(report), text);
    }
}
