package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.Ground;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.StatementOfReasons;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.dispute.orders.OrderGuard;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.NoFields;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.openapi.Described;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Disputes over HTTP: one operation for each command. Free text is sealed before it goes on. */
@RestController
@RequestMapping("/v1/disputes")
class DisputeEndpoint {

    private final Commands commands;
    private final OrderGuard orders;
    private final TextSeal seal;

    DisputeEndpoint(Commands commands, OrderGuard orders, TextSeal seal) {
        this.commands = commands;
        this.orders = orders;
        this.seal = seal;
    }

    /** FileComplaint: the buyer or seller of an order complains of the other. */
    @Described(statuses = 201)
    @PostMapping
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_ORDER)
    ResponseEntity<Object> fileComplaint(
            @Valid @RequestBody DisputeRequests.Complaint body, CommandRequest request) {
        request.object().admit(orders, body.orderId().toString());
        DisputeId id =
                Objects.requireNonNullElseGet(
                        body.disputeId(), () -> new DisputeId(request.derivedId()));
        return commands.send(
                new FileComplaint(
                        id,
                        body.orderId(),
                        body.category(),
                        body.claim(),
                        body.remedies(),
                        sealed(id, body.facts())),
                request);
    }

    /** AcceptComplaint: an officer takes the complaint on. */
    @PostMapping("/{id}/accept-complaint")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> acceptComplaint(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new AcceptComplaint(id), request);
    }

    /** RejectComplaint: an officer finds the complaint inadmissible. */
    @PostMapping("/{id}/reject-complaint")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> rejectComplaint(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Rejection body,
            CommandRequest request) {
        return commands.send(
                new RejectComplaint(id, body.reason(), sealed(id, body.guidance())), request);
    }

    /** WithdrawComplaint: the complainant withdraws. */
    @PostMapping("/{id}/withdraw-complaint")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> withdrawComplaint(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Withdrawal body,
            CommandRequest request) {
        return commands.send(new WithdrawComplaint(id, sealed(id, body.reason())), request);
    }

    /** RecordRespondentContact: the first round of evidence opens. */
    @PostMapping("/{id}/record-respondent-contact")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> recordRespondentContact(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Contact body,
            CommandRequest request) {
        return commands.send(
                new RecordRespondentContact(id, body.channel(), body.outcome()), request);
    }

    /** WaiveEvidenceRound: the acting party has nothing more to submit in this round. */
    @PostMapping("/{id}/waive-evidence-round")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> waiveEvidenceRound(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new WaiveEvidenceRound(id), request);
    }

    /** IssueRuling: an adjudicator rules. */
    @PostMapping("/{id}/issue-ruling")
    @Access(roles = Role.ADJUDICATOR, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> issueRuling(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Ruling body,
            CommandRequest request) {
        return commands.send(
                new IssueRuling(
                        id,
                        body.outcome(),
                        body.evidenceIds(),
                        body.remedies(),
                        body.offences(),
                        reasons(id, body.statementOfReasons())),
                request);
    }

    private StatementOfReasons reasons(DisputeId dispute, DisputeRequests.Reasons given) {
        return new StatementOfReasons(
                sealed(dispute, given.facts()),
                given.grounds().stream()
                        .map(reason ->
                                new Ground(
                                        reason.clauseId(), sealed(dispute, reason.explanation())))
                        .toList(),
                sealed(dispute, given.scope()),
                given.until(),
                given.detection(),
                given.automatedDetection(),
                given.automatedDecision());
    }

    private Sealed sealed(DisputeId dispute, String text) {
        return seal.seal("dispute:" + dispute, text);
    }
}
