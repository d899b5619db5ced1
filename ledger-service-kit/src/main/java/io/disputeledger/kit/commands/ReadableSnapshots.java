package io.disputeledger.kit.commands;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only those snapshots through that are certain to be read as what was written; the others are
 * ignored, and all events of the stream are read instead.
 *
 * <p>Axon by itself would begin with an empty aggregate where the class of a snapshot has another
 * name now, and would fail the command where its JSON cannot be read.
 */
public class ReadableSnapshots implements SnapshotFilter {

    private static final Logger log = LoggerFactory.getLogger(ReadableSnapshots.class);

    private final Serializer serializer;

    /** The snapshots that the given serializer reads. */
    public ReadableSnapshots(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        return isOfThePresentRevision(snapshot) && isReadable(snapshot);
    }

    private boolean isOfThePresentRevision(DomainEventData<?> snapshot) {
        SerializedType stored = snapshot.getPayload().getType();
        Class<?> aggregate = serializer.classForType(stored);
        StreamAggregate kind = aggregate.getAnnotation(StreamAggregate.class);
        boolean same =
                kind != null
                        && kind.type().equals(snapshot.getType())
                        && stored.equals(serializer.typeForClass(aggregate));
        if (!same) {
            log.info(
                    "The snapshot of {} is a former {}: all events are read.",
                    snapshot.getAggregateIdentifier(),
                    stored);
        }
        return same;
    }

    private boolean isReadable(DomainEventData<?> snapshot) {
        try {
            Object aggregate = serializer.deserialize(snapshot.getPayload());
            if (aggregate instanceof DecidingAggregate<?, ?> known
                    && known.isOf(snapshot.getAggregateIdentifier())) {
                return true;
            }
            log.warn(
                    "The snapshot of {} is one of {}: all events are read.",
                    snapshot.getAggregateIdentifier(),
                    aggregate);
        } catch (SerializationException unreadable) {
            log.warn(
                    "The snapshot of {} cannot be read: all events are read.",
                    snapshot.getAggregateIdentifier(),
                    unreadable);
        }
        return false;
    }
}
