package io.disputeledger.kit.commands;

import io.disputeledger.contracts.claims.ClaimEvent;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.claims.KeyClaimed;
import io.disputeledger.contracts.claims.KeyReleased;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Occasion;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Keys that must be unique across streams. Each key is a stream of its own, appended together with
 * the events that need it: of two commands that want the same key, the event store lets one through
 * and the other decides again.
 */
public class Claims {

    private static final String TYPE = "Claim";

    private final EventStore events;

    /** The claims in the given store. */
    public Claims(EventStore events) {
        this.events = events;
    }

    /** The stream that holds the key now; empty when it is free. */
    public Optional<String> holderOf(ClaimKey key) {
        return last(key)
                .flatMap(last ->
                        switch (last.event()) {
                            case KeyClaimed claimed -> Optional.of(claimed.holder());
                            case KeyReleased _ -> Optional.empty();
                        });
    }

    void append(ClaimChange change, String holder, Occasion occasion) {
        Optional<Last> last = last(change.key());
        ClaimEvent event =
                switch (change) {
                    case ClaimChange.Take(var key) -> {
                        // Taken since the decision looked: it must look again.
                        if (isHeld(last)) {
                            throw new ConcurrencyException(key + " was taken meanwhile.");
                        }
                        yield new KeyClaimed(key, holder, occasion.now(), occasion.actor());
                    }
                    case ClaimChange.GiveBack(var key) -> {
                        // Given back since the decision looked, by a twin of this command.
                        if (!isHeld(last)) {
                            throw new ConcurrencyException(holder + " does not hold " + key);
                        }
                        yield new KeyReleased(key, holder, occasion.now(), occasion.actor());
                    }
                };
        long sequence = last.map(Last::sequence).orElse(-1L) + 1;
        events.publish(new GenericDomainEventMessage<>(TYPE, event.streamId(), sequence, event));
    }

    private static boolean isHeld(Optional<Last> last) {
        return last.isPresent() && last.get().event() instanceof KeyClaimed;
    }

    private record Last(ClaimEvent event, long sequence) {}

    private Optional<Last> last(ClaimKey key) {
        DomainEventStream stream = events.readEvents(key.streamId());
        Last last = null;
        while (stream.hasNext()) {
            var message = stream.next();
            last = new Last((ClaimEvent) message.getPayload(), message.getSequenceNumber());
        }
        return Optional.ofNullable(last);
    }
}
