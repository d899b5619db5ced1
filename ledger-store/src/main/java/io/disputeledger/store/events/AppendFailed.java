package io.disputeledger.store.events;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** An append that may be tried again, as it did not fail for anything in its events. */
public abstract class AppendFailed extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AppendFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Nothing was stored: too many appends are waiting. */
    public static final class QueueFull extends AppendFailed {
        private static final long serialVersionUID = 1L;

        QueueFull(int callsMax) {
            super("Nothing was stored: " + callsMax + " appends are waiting already.", null);
        }
    }

    /** Nothing was stored: the storage is being closed. */
    public static final class StorageClosed extends AppendFailed {
        private static final long serialVersionUID = 1L;

        StorageClosed() {
            super("Nothing was stored: the event storage is closed.", null);
        }
    }

    /** Nothing was stored: the database does not answer, or has no room. */
    public static final class DatabaseUnavailable extends AppendFailed {
        private static final long serialVersionUID = 1L;

        DatabaseUnavailable(@Nullable Throwable cause) {
            super("Nothing was stored: the database takes no events at present.", cause);
        }
    }

    /**
     * The connection was lost while committing, and the database could not be asked within the
     * bound. The events are stored wholly or not at all; the same events are never stored twice.
     */
    public static final class OutcomeUnknown extends AppendFailed {
        private static final long serialVersionUID = 1L;

        OutcomeUnknown(@Nullable Throwable cause) {
            super("The database was lost before it said whether the events are stored.", cause);
        }
    }
}
