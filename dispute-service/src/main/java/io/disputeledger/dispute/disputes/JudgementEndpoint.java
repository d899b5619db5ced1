package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.FileAppeal;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.GiveFeedback;
import io.disputeledger.contracts.disputes.NotifyExternalArbitration;
import io.disputeledger.contracts.disputes.OrderExecution;
import io.disputeledger.contracts.disputes.RecordAward;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.NoFields;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows a ruling until the dispute is over, over HTTP: one operation for each command. */
@RestController
@RequestMapping("/v1/disputes")
class JudgementEndpoint {

    private final Commands commands;
    private final DisputeTexts texts;

    JudgementEndpoint(Commands commands, DisputeTexts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** FileAppeal: the losing party challenges the ruling. */
    @PostMapping("/{id}/file-appeal")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> fileAppeal(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Appeal body,
            CommandRequest request) {
        return commands.send(
                new FileAppeal(id, texts.sealed(id, body.grounds()), body.evidenceIds()), request);
    }

    /** DecideAppeal: a reviewer decides the appeal. */
    @PostMapping("/{id}/decide-appeal")
    @Access(roles = Role.REVIEWER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> decideAppeal(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Review body,
            CommandRequest request) {
        if ((body.outcome() == AppealOutcome.VARIED) == body.remedies().isEmpty()) {
            throw new InvalidField("remedies", "disputes.remedies-of-variation");
        }
        if (body.outcome() != AppealOutcome.VARIED && body.offences() != null) {
            throw new InvalidField("offences", "disputes.offences-of-variation");
        }
        return commands.send(
                new DecideAppeal(
                        id,
                        body.outcome(),
                        body.remedies(),
                        body.offences(),
                        texts.sealed(id, body.reasons())),
                request);
    }

    /** OrderExecution: the respondent is to do what the final ruling leaves to be done. */
    @PostMapping("/{id}/order-execution")
    @Access(
            roles = {Role.OFFICER, Role.SERVICE},
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> orderExecution(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new OrderExecution(id), request);
    }

    /** ConfirmExecution: a remedy is done, with proof. */
    @PostMapping("/{id}/confirm-execution")
    @Access(
            roles = {Role.PARTY, Role.OFFICER},
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> confirmExecution(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Confirmation body,
            CommandRequest request) {
        return commands.send(
                new ConfirmExecution(
                        id, body.remedyNumber(), texts.sealed(id, body.proof()), body.document()),
                request);
    }

    /** ApplyForcedMeasure: an officer forces a respondent who has not complied. */
    @PostMapping("/{id}/apply-forced-measure")
    @Access(roles = Role.OFFICER, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> applyForcedMeasure(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Force body,
            CommandRequest request) {
        boolean deducts = body.measure() == ForcedMeasure.DEPOSIT_DEDUCTION;
        if (deducts == (body.amount() == null) || deducts == (body.depositBalance() == null)) {
            throw new InvalidField("amount", "disputes.deduction");
        }
        return commands.send(
                new ApplyForcedMeasure(
                        id, body.measure(), body.amount(), body.depositBalance(), body.satisfied()),
                request);
    }

    /** NotifyExternalArbitration: the dispute went to arbitration outside the platform. */
    @PostMapping("/{id}/notify-external-arbitration")
    @Access(
            roles = {Role.PARTY, Role.OFFICER},
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> notifyExternalArbitration(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Notice body,
            CommandRequest request) {
        return commands.send(
                new NotifyExternalArbitration(
                        id, body.institution(), body.docket(), body.filedAt()),
                request);
    }

    /** RecordAward: an arbitral award became known. */
    @PostMapping("/{id}/record-award")
    @Access(
            roles = {Role.PARTY, Role.OFFICER},
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> recordAward(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Award body,
            CommandRequest request) {
        return commands.send(
                new RecordAward(
                        id, body.docket(), body.award(), body.remedies(), body.supersedesRuling()),
                request);
    }

    /** GiveFeedback: a party says how the dispute went. */
    @PostMapping("/{id}/give-feedback")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> giveFeedback(
            @PathVariable DisputeId id,
            @Valid @RequestBody JudgementRequests.Rating body,
            CommandRequest request) {
        return commands.send(
                new GiveFeedback(id, body.score(), texts.sealedIfAny(id, body.text())), request);
    }
}
