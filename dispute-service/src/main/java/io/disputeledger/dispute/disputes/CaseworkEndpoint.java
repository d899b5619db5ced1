package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.ExtendDeadline;
import io.disputeledger.contracts.disputes.OpenEvidenceRound;
import io.disputeledger.contracts.disputes.RespondToComplaint;
import io.disputeledger.contracts.disputes.ResubmitComplaint;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.InvalidField;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Work on a complaint until it is ready for a ruling, over HTTP: one operation for each command.
 */
@RestController
@RequestMapping("/v1/disputes")
class CaseworkEndpoint {

    private final Commands commands;
    private final DisputeTexts texts;

    CaseworkEndpoint(Commands commands, DisputeTexts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** ResubmitComplaint: the complainant files again what was rejected. */
    @PostMapping("/{id}/resubmit-complaint")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> resubmitComplaint(
            @PathVariable DisputeId id,
            @Valid @RequestBody CaseworkRequests.Resubmission body,
            CommandRequest request) {
        return commands.send(
                new ResubmitComplaint(
                        id, body.claim(), body.remedies(), texts.sealed(id, body.facts())),
                request);
    }

    /** AssignOfficer: an officer becomes responsible. */
    @PostMapping("/{id}/assign-officer")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> assignOfficer(
            @PathVariable DisputeId id,
            @Valid @RequestBody CaseworkRequests.Assignment body,
            CommandRequest request) {
        return commands.send(new AssignOfficer(id, body.officer()), request);
    }

    /** RespondToComplaint: the respondent answers. */
    @PostMapping("/{id}/respond-to-complaint")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> respondToComplaint(
            @PathVariable DisputeId id,
            @Valid @RequestBody CaseworkRequests.Response body,
            CommandRequest request) {
        return commands.send(
                new RespondToComplaint(id, body.stance(), texts.sealed(id, body.answer())),
                request);
    }

    /** OpenEvidenceRound: an officer asks for more evidence. */
    @PostMapping("/{id}/open-evidence-round")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> openEvidenceRound(
            @PathVariable DisputeId id,
            @Valid @RequestBody CaseworkRequests.Round body,
            CommandRequest request) {
        return commands.send(
                new OpenEvidenceRound(id, body.asked(), texts.sealed(id, body.reason())), request);
    }

    /** ExtendDeadline: an officer gives more time. */
    @PostMapping("/{id}/extend-deadline")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> extendDeadline(
            @PathVariable DisputeId id,
            @Valid @RequestBody CaseworkRequests.Extension body,
            CommandRequest request) {
        if (body.kind().isServiceLevel()) {
            throw new InvalidField("kind", "disputes.deciding-limit");
        }
        return commands.send(
                new ExtendDeadline(id, body.kind(), body.dueAt(), texts.sealed(id, body.reason())),
                request);
    }
}
