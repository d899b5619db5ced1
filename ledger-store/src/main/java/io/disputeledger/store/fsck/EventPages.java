package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.EncodedEvent;
import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Reads the events in the order of positions, and every column as it was hashed. */
final class EventPages {

    private static final int POSITION = 11;
    private static final int NULLS = 12;
    private static final List<String> NEVER_NULL =
            List.of(
                    "stream",
                    "sequence",
                    "event_id",
                    "payload_type",
                    "timestamp",
                    "payload",
                    "metadata",
                    "salt");

    // What PostgreSQL answers from a damaged page, or the driver to a text that is not one.
    private static final List<String> DAMAGE = List.of("XX", "22");

    private final Rows rows;
    private final String page;

    EventPages(Rows rows, Tables tables) {
        this.rows = rows;
        page =
                tables.in(
                        "select "
                                + EncodedEvent.COLUMNS
                                + ", position, num_nulls("
                                + String.join(", ", NEVER_NULL)
                                + ") from {event} where position >= ? and position < ?"
                                + " order by position");
    }

    /** A row of the event table. */
    record StoredEvent(long position, LogEntry entry) {

        /** Its leaf hash, provided that it is the event expected next. */
        Hash leaf(long expectedPosition, TreeHasher hasher) {
            if (position > expectedPosition) {
                throw missing(expectedPosition);
            }
            if (position < expectedPosition) {
                throw fault(position, "position", "of one event", "of several");
            }
            try {
                return hasher.leaf(entry.encode());
            } catch (IllegalArgumentException e) {
                throw fault(position, "row", "an entry of the log", "none: " + e.getMessage());
            }
        }
    }

    /** The events from the first position up to, and without, the end; some may be missing. */
    List<StoredEvent> read(long first, long end) {
        try {
            return rows.query(page, EventPages::event, first, end);
        } catch (EventStoreException e) {
            if (!isDamage(e)) {
                throw e;
            }
            throw end - first == 1 ? damaged(first, e) : firstDamaged(first, end, e);
        }
    }

    /** One by one, until the damage shows again. */
    private RuntimeException firstDamaged(long first, long end, EventStoreException damage) {
        for (long position = first; position < end; position++) {
            read(position, position + 1);
        }
        return damage;
    }

    private static boolean isDamage(EventStoreException e) {
        return e.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && DAMAGE.stream().anyMatch(sql.getSQLState()::startsWith);
    }

    private static FaultFound damaged(long position, EventStoreException e) {
        return fault(position, "row", "readable", "not: " + e.getCause());
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        long position = row.getLong(POSITION);
        requireNoNulls(row, position);
        EncodedEvent event = EncodedEvent.read(row);
        if (event.sequence() < 0) {
            throw fault(position, "sequence", "0 or more", event.sequence());
        }
        if (event.salt().length != LogEntry.SALT_BYTES) {
            throw fault(position, "salt", "16 bytes", event.salt().length + " bytes");
        }
        requireOneSpelling(position, "type", event.type());
        requireOneSpelling(position, "payload_revision", event.payloadRevision());
        return new StoredEvent(position, event.entry());
    }

    private static void requireNoNulls(ResultSet row, long position) throws SQLException {
        if (row.getInt(NULLS) == 0) {
            return;
        }
        for (String column : NEVER_NULL) {
            if (row.getObject(column) == null) {
                throw fault(position, column, "a value", "null");
            }
        }
    }

    /** None is hashed like an empty text, so the hash would not tell. */
    private static void requireOneSpelling(long position, String column, @Nullable String text) {
        if (text != null && text.isEmpty()) {
            throw fault(position, column, "null or a text", "empty");
        }
    }

    static FaultFound missing(long position) {
        return fault(position, "row", "present", "missing");
    }

    static FaultFound fault(long position, String field, String expected, Object found) {
        return new FaultFound(new Place.Event(position), field, expected, found);
    }
}
