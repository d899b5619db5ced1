package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.NoFields;
import io.disputeledger.kit.keys.TextSeal;
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
    private final TextSeal seal;

    DisputeEndpoint(Commands commands, TextSeal seal) {
        this.commands = commands;
        this.seal = seal;
    }

    /** FileComplaint: the buyer or seller of an order complains of the other. */
    @PostMapping
    ResponseEntity<Object> fileComplaint(
            @Valid @RequestBody DisputeRequests.Complaint body, CommandRequest request) {
        request.by(Role.PARTY);
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
    ResponseEntity<Object> acceptComplaint(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new AcceptComplaint(id), request.by(Role.OFFICER));
    }

    /** RejectComplaint: an officer finds the complaint inadmissible. */
    @PostMapping("/{id}/reject-complaint")
    ResponseEntity<Object> rejectComplaint(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Rejection body,
            CommandRequest request) {
        request.by(Role.OFFICER);
        return commands.send(
                new RejectComplaint(id, body.reason(), sealed(id, body.guidance())), request);
    }

    /** WithdrawComplaint: the complainant withdraws. */
    @PostMapping("/{id}/withdraw-complaint")
    ResponseEntity<Object> withdrawComplaint(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Withdrawal body,
            CommandRequest request) {
        request.by(Role.PARTY);
        return commands.send(new WithdrawComplaint(id, sealed(id, body.reason())), request);
    }

    /** RecordRespondentContact: the first round of evidence opens. */
    @PostMapping("/{id}/record-respondent-contact")
    ResponseEntity<Object> recordRespondentContact(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Contact body,
            CommandRequest request) {
        return commands.send(
                new RecordRespondentContact(id, body.channel(), body.outcome()),
                request.by(Role.OFFICER));
    }

    /** WaiveEvidenceRound: the acting party has nothing more to submit in this round. */
    @PostMapping("/{id}/waive-evidence-round")
    ResponseEntity<Object> waiveEvidenceRound(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new WaiveEvidenceRound(id), request.by(Role.PARTY));
    }

    /** IssueRuling: an adjudicator rules. */
    @PostMapping("/{id}/issue-ruling")
    ResponseEntity<Object> issueRuling(
            @PathVariable DisputeId id,
            @Valid @RequestBody DisputeRequests.Ruling body,
            CommandRequest request) {
        request.by(Role.ADJUDICATOR);
        return commands.send(
                new IssueRuling(
                        id,
                        body.outcome(),
                        body.clauseIds(),
                        body.evidenceIds(),
                        body.remedies(),
                        body.offences(),
                        sealed(id, body.statementOfReasons())),
                request);
    }

    private Sealed sealed(DisputeId dispute, String text) {
        return seal.seal("dispute:" + dispute, text);
    }
}
