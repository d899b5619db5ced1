package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.OfferDeclined;
import io.disputeledger.contracts.disputes.OfferMade;
import io.disputeledger.contracts.disputes.SettlementReached;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A party offers a settlement, and the other answers before the offer expires. */
public final class Offers {

    private Offers() {}

    /** Whether there is an offer of the other party that the actor may answer. */
    static Opening<Table> answer(DisputeState state, Occasion occasion) {
        return switch (Table.opening(state, occasion)) {
            case Opening.Open<Table>(var table, _) -> answer(table, occasion);
            case Opening.Shut<Table> shut -> shut;
            case Opening.Barred<Table> barred -> barred;
        };
    }

    private static Opening<Table> answer(Table table, Occasion occasion) {
        List<Talks.Offer> offers = table.dossier().talks().offers();
        Optional<Talks.Offer> theirs =
                offers.stream().filter(offer -> !offer.by().equals(table.party())).findFirst();
        if (theirs.isEmpty()) {
            return Opening.shut(
                    offers.isEmpty() ? RefusalCode.OFFER_NOT_FOUND : RefusalCode.NOT_COUNTERPARTY);
        }
        return theirs.filter(offer -> occasion.now().isBefore(offer.expiresAt()))
                .<Opening<Table>>map(_ -> Opening.open(table))
                .orElseGet(() -> new Opening.Shut<>(expired(theirs.get().expiresAt())));
    }

    static Decision<DisputeEvent> decide(DisputeState state, MakeOffer command, Occasion occasion) {
        return Table.opening(state, occasion).decide(table -> offer(table, command, occasion));
    }

    private static Decision<DisputeEvent> offer(Table table, MakeOffer command, Occasion occasion) {
        if (table.dossier().talks().offer(command.offerId()).isPresent()) {
            return Decision.refused(RefusalCode.DUPLICATE_OFFER);
        }
        if (!occasion.now().isBefore(command.expiresAt())) {
            return Decision.refused(expired(command.expiresAt()));
        }
        if (!Amounts.areWithin(command.remedies(), table.complaint().orderAmount())) {
            return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
        }
        return Decision.accepted(
                new OfferMade(
                        command.disputeId(),
                        command.offerId(),
                        table.party(),
                        command.remedies(),
                        command.terms(),
                        command.expiresAt(),
                        occasion.now(),
                        occasion.actor()));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, AcceptOffer command, Occasion occasion, RulePacks packs) {
        return answered(
                state,
                command.offerId(),
                occasion,
                (table, offer) ->
                        Settlement.reached(
                                table.state(),
                                new SettlementReached(
                                        command.disputeId(),
                                        offer.id(),
                                        offer.remedies(),
                                        null,
                                        occasion.now(),
                                        occasion.actor()),
                                new Following(table.complaint(), occasion, packs)));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, DeclineOffer command, Occasion occasion) {
        return answered(
                state,
                command.offerId(),
                occasion,
                (table, offer) ->
                        Decision.accepted(
                                new OfferDeclined(
                                        command.disputeId(),
                                        offer.id(),
                                        table.party(),
                                        occasion.now(),
                                        occasion.actor())));
    }

    private interface Answer {
        Decision<DisputeEvent> to(Table table, Talks.Offer offer);
    }

    private static Decision<DisputeEvent> answered(
            DisputeState state, OfferId id, Occasion occasion, Answer answer) {
        return answer(state, occasion)
                .decide(table -> {
                    Optional<Talks.Offer> offer = table.dossier().talks().offer(id);
                    if (offer.isEmpty()) {
                        return Decision.refused(RefusalCode.OFFER_NOT_FOUND);
                    }
                    return offer.get().by().equals(table.party())
                            ? Decision.refused(RefusalCode.NOT_COUNTERPARTY)
                            : answer.to(table, offer.get());
                });
    }

    private static Refusal expired(Instant expiresAt) {
        return new Refusal(RefusalCode.OFFER_EXPIRED, null, expiresAt);
    }
}
