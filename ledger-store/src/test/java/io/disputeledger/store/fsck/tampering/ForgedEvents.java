package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.events.testing.Happened;
import io.disputeledger.store.events.testing.TestEvents;
import java.sql.SQLException;
import java.util.UUID;

/** Rows that nobody appended. */
final class ForgedEvents {

    /** A position that no event has, for a moment. */
    static final long ELSEWHERE = 1_000_000_000;

    private ForgedEvents() {}

    /** A row that looks like any other, the first of a stream of its own. */
    static void insert(Scene scene, long position) throws SQLException {
        insert(scene, position, "forged:" + Long.toHexString(scene.random().nextLong()), 0);
    }

    /** The same in a stream, with a version. */
    static void insert(Scene scene, long position, String stream, long sequence)
            throws SQLException {
        insert(scene, position, stream, sequence, UUID.nameUUIDFromBytes(scene.bytes(8)));
    }

    /** The same with an identifier. */
    static void insert(Scene scene, long position, String stream, long sequence, Object eventId)
            throws SQLException {
        scene.change(
                "insert into {event} (position, stream, sequence, event_id, type, payload_type,"
                        + " timestamp, salt, payload, metadata)"
                        + " values (?, ?, ?, ?, ?, ?, '2026-03-02T09:00+08', ?, '{}', '{}')",
                position,
                stream,
                sequence,
                eventId.toString(),
                TestEvents.TYPE,
                Happened.class.getName(),
                scene.bytes(16));
    }

    /** Moves all from a position on; in two steps, since no two rows may ever be at one place. */
    static void shift(Scene scene, long from, long by) throws SQLException {
        scene.change(
                "update {event} set position = position + ? where position >= ?", ELSEWHERE, from);
        scene.change(
                "update {event} set position = position - ? where position >= ?",
                ELSEWHERE - by,
                ELSEWHERE);
    }
}
