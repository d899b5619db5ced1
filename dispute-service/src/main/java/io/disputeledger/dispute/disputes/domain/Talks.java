package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ConsentGiven;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.MediationEnded;
import io.disputeledger.contracts.disputes.OfferDeclined;
import io.disputeledger.contracts.disputes.OfferMade;
import io.disputeledger.contracts.disputes.Remedy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the parties have said to one another that is still open.
 *
 * @param offers at most one of each party
 * @param consents at most one of each party in a matter
 */
public record Talks(List<Offer> offers, List<Consent> consents) {

    /** An offer that nobody has answered. */
    public record Offer(OfferId id, PartyId by, List<Remedy> remedies, Instant expiresAt) {}

    /** What a party consented to; without remedies where it is a mediation. */
    public record Consent(PartyId by, ConsentMatter matter, List<Remedy> remedies) {}

    static final Talks NONE = new Talks(List.of(), List.of());

    Optional<Offer> offer(OfferId id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** Whether a party consented to exactly this. */
    boolean hasConsent(PartyId party, ConsentMatter matter, List<Remedy> remedies) {
        return consents.contains(new Consent(party, matter, remedies));
    }

    /** Takes an event in. */
    Talks after(DisputeEvent event) {
        return switch (event) {
            case OfferMade made ->
                    new Talks(
                            with(
                                    offers,
                                    offer -> !offer.by().equals(made.party()),
                                    new Offer(
                                            made.offerId(),
                                            made.party(),
                                            made.remedies(),
                                            made.expiresAt())),
                            consents);
            case OfferDeclined declined ->
                    new Talks(
                            offers.stream()
                                    .filter(offer -> !offer.id().equals(declined.offerId()))
                                    .toList(),
                            consents);
            case ConsentGiven given ->
                    new Talks(
                            offers,
                            with(
                                    consents,
                                    consent ->
                                            !consent.by().equals(given.party())
                                                    || consent.matter() != given.matter(),
                                    new Consent(given.party(), given.matter(), given.remedies())));
            // Another mediation takes another consent.
            case MediationEnded _ ->
                    new Talks(
                            offers,
                            consents.stream()
                                    .filter(consent -> consent.matter() != ConsentMatter.MEDIATION)
                                    .toList());
            default -> this;
        };
    }

    private static <T> List<T> with(List<T> items, Predicate<T> kept, T added) {
        return Stream.concat(items.stream().filter(kept), Stream.of(added)).toList();
    }
}
