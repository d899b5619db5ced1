package io.disputeledger.query;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.testing.RunningService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Records events as the other services would. */
final class EventLog {

    private final EventStore store;
    private final EventPositions positions;
    private final Map<String, Long> lengths = new HashMap<>();

    EventLog(RunningService service) {
        store = service.bean(EventStore.class);
        positions = service.bean(EventPositions.class);
    }

    /** Appends in one transaction; returns the position of the last event. */
    synchronized long append(List<? extends LedgerEvent> events) {
        List<DomainEventMessage<LedgerEvent>> messages = new ArrayList<>();
        for (LedgerEvent event : events) {
            String stream = event.streamId();
            long length = lengths.merge(stream, 1L, Long::sum);
            messages.add(
                    new GenericDomainEventMessage<>(
                            stream.substring(0, stream.indexOf(':')), stream, length - 1, event));
        }
        store.publish(messages);
        return positions.head();
    }

    long append(LedgerEvent event) {
        return append(List.of(event));
    }

    /** Appends this many events that no view shows but the seller's name. */
    long appendOrders(String prefix, int count) {
        List<LedgerEvent> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            orders.add(new Story(prefix + i, UnaryOperator.identity()).order());
        }
        return append(orders);
    }
}
