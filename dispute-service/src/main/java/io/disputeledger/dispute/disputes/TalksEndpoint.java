package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.EndMediation;
import io.disputeledger.contracts.disputes.EscalateToPlatform;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.OpenNegotiation;
import io.disputeledger.contracts.disputes.RecordSettlement;
import io.disputeledger.contracts.disputes.StartMediation;
import io.disputeledger.dispute.orders.OrderGuard;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.NoFields;
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

/** How the parties come to terms, over HTTP: one operation for each command. */
@RestController
@RequestMapping("/v1/disputes")
class TalksEndpoint {

    private final Commands commands;
    private final OrderGuard orders;
    private final DisputeTexts texts;

    TalksEndpoint(Commands commands, OrderGuard orders, DisputeTexts texts) {
        this.commands = commands;
        this.orders = orders;
        this.texts = texts;
    }

    /** OpenNegotiation: the buyer or seller of an order asks the other to settle. */
    @Described(statuses = 201)
    @PostMapping("/open-negotiation")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_ORDER)
    ResponseEntity<Object> openNegotiation(
            @Valid @RequestBody DisputeRequests.Complaint body, CommandRequest request) {
        request.object().admit(orders, body.orderId().toString());
        DisputeId id =
                Objects.requireNonNullElseGet(
                        body.disputeId(), () -> new DisputeId(request.derivedId()));
        return commands.send(
                new OpenNegotiation(
                        id,
                        body.orderId(),
                        body.category(),
                        body.claim(),
                        body.remedies(),
                        texts.sealed(id, body.facts())),
                request);
    }

    /** EscalateToPlatform: the complainant calls the platform. */
    @PostMapping("/{id}/escalate-to-platform")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> escalateToPlatform(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new EscalateToPlatform(id), request);
    }

    /** MakeOffer: a party offers a settlement. */
    @PostMapping("/{id}/make-offer")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> makeOffer(
            @PathVariable DisputeId id,
            @Valid @RequestBody TalksRequests.Offer body,
            CommandRequest request) {
        return commands.send(
                new MakeOffer(
                        id,
                        Objects.requireNonNullElseGet(
                                body.offerId(), () -> new OfferId(request.derivedId())),
                        body.remedies(),
                        texts.sealedIfAny(id, body.terms()),
                        body.expiresAt()),
                request);
    }

    /** AcceptOffer: the other party accepts; the dispute is settled. */
    @PostMapping("/{id}/accept-offer")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> acceptOffer(
            @PathVariable DisputeId id,
            @Valid @RequestBody TalksRequests.Answer body,
            CommandRequest request) {
        return commands.send(new AcceptOffer(id, body.offerId()), request);
    }

    /** DeclineOffer: the other party declines. */
    @PostMapping("/{id}/decline-offer")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> declineOffer(
            @PathVariable DisputeId id,
            @Valid @RequestBody TalksRequests.Answer body,
            CommandRequest request) {
        return commands.send(new DeclineOffer(id, body.offerId()), request);
    }

    /** GiveConsent: a party consents to a mediation or a settlement. */
    @PostMapping("/{id}/give-consent")
    @Access(roles = Role.PARTY, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> giveConsent(
            @PathVariable DisputeId id,
            @Valid @RequestBody TalksRequests.Consent body,
            CommandRequest request) {
        if (body.matter() == ConsentMatter.MEDIATION && !body.remedies().isEmpty()) {
            throw new InvalidField("remedies", "disputes.remedies-of-settlement");
        }
        return commands.send(new GiveConsent(id, body.matter(), body.remedies()), request);
    }

    /** RecordSettlement: what both parties consented to is agreed. */
    @PostMapping("/{id}/record-settlement")
    @Access(
            roles = {Role.PARTY, Role.MEDIATOR},
            object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> recordSettlement(
            @PathVariable DisputeId id,
            @Valid @RequestBody TalksRequests.Settlement body,
            CommandRequest request) {
        return commands.send(
                new RecordSettlement(id, body.remedies(), texts.sealedIfAny(id, body.terms())),
                request);
    }

    /** StartMediation: a mediator begins to help the parties. */
    @PostMapping("/{id}/start-mediation")
    @Access(roles = Role.MEDIATOR, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> startMediation(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new StartMediation(id), request);
    }

    /** EndMediation: the mediator finds that they will not agree. */
    @PostMapping("/{id}/end-mediation")
    @Access(roles = Role.MEDIATOR, object = ObjectRule.OWN_DISPUTE)
    ResponseEntity<Object> endMediation(
            @PathVariable DisputeId id,
            @RequestBody(required = false) @Nullable NoFields body,
            CommandRequest request) {
        return commands.send(new EndMediation(id), request);
    }
}
