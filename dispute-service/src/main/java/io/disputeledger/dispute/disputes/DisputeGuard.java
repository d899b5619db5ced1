package io.disputeledger.dispute.disputes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import io.disputeledger.kit.access.ObjectGuard;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.commands.NotFound;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Lets a party near its own disputes only, and nobody near one that does not exist: no text is
 * sealed for it. Asks the stream itself, so it is never behind.
 */
@Component
class DisputeGuard implements ObjectGuard {

    /** Parties never change, so they are kept; so many disputes are busy at a time. */
    private static final long KEPT_MAX = 10_000;

    private final EventStore events;
    private final Cache<DisputeId, Set<PartyId>> known =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    DisputeGuard(EventStore events) {
        this.events = events;
    }

    @Override
    public ObjectRule rule() {
        return ObjectRule.OWN_DISPUTE;
    }

    @Override
    public void admit(String id, Actor actor) {
        DisputeId dispute = new DisputeId(id);
        Set<PartyId> parties = partiesOf(dispute);
        if (actor.role() == Role.PARTY && parties.stream().noneMatch(actor::isParty)) {
            throw new NotAuthorised("access.no-party", actor.id(), "dispute " + dispute);
        }
    }

    private Set<PartyId> partiesOf(DisputeId dispute) {
        Set<PartyId> kept = known.getIfPresent(dispute);
        if (kept != null) {
            return kept;
        }
        DomainEventStream stream = events.readEvents(DisputeEvent.streamId(dispute), 0);
        if (!stream.hasNext()) {
            throw new NotFound("dispute", dispute);
        }
        DisputeEvent first = (DisputeEvent) stream.next().getPayload();
        Set<PartyId> parties =
                DisputeState.parties(DisputeState.evolve(new DisputeState.Unfiled(), first));
        known.put(dispute, parties);
        return parties;
    }
}
