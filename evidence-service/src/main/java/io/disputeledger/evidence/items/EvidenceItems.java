package io.disputeledger.evidence.items;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.evidence.items.domain.EvidenceState;
import io.disputeledger.kit.commands.NotFound;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Items of evidence, read from their own streams and so never behind them. */
@Component
class EvidenceItems {

    private final EventStore events;

    EvidenceItems(EventStore events) {
        this.events = events;
    }

    /**
     * An item.
     *
     * @throws NotFound when it was never submitted
     */
    EvidenceSubmitted get(EvidenceId id) {
        EvidenceState state =
                events.readEvents(EvidenceEvent.streamId(id))
                        .asStream()
                        .map(message -> (EvidenceEvent) message.getPayload())
                        .reduce(
                                (EvidenceState) new EvidenceState.Unsubmitted(),
                                EvidenceState::evolve,
                                (_, last) -> last);
        return switch (state) {
            case EvidenceState.Submitted(var item) -> item;
            case EvidenceState.Unsubmitted _ -> throw new NotFound("evidence", id);
        };
    }
}
