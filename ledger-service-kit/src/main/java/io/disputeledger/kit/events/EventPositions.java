package io.disputeledger.kit.events;

import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Where events stand in the log, as the event storage in use tells it. */
public interface EventPositions {

    /** The position of the last event; -1 in an empty log. */
    long head();

    /** The position of one event; empty when it does not exist. */
    OptionalLong of(String streamId, long sequence);

    /** The last position that a finished unit of work appended; empty when it appended nothing. */
    OptionalLong lastIn(UnitOfWork<?> root);

    /** The token of a reader that has read everything up to a position; -1 for nothing. */
    TrackingToken tokenAt(long position);
}
