package io.disputeledger.store.fsck.tampering;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;
import java.util.List;

/** One column of one event differs. */
enum ColumnTampering implements Tampering {
    PAYLOAD_BIT(scene -> bit(scene, "payload")),
    METADATA_BIT(scene -> bit(scene, "metadata")),
    SALT_BIT(scene -> bit(scene, "salt")),
    STREAM_BIT(scene -> textBit(scene, "stream")),
    EVENT_ID_BIT(scene -> textBit(scene, "event_id")),
    TYPE_BIT(scene -> textBit(scene, "type")),
    PAYLOAD_TYPE_BIT(scene -> textBit(scene, "payload_type")),

    TIMESTAMP_BIT(scene -> {
        long position = scene.position();
        long micros = 1L << scene.random().nextInt(45);
        scene.change(
                "update {event} set timestamp = timestamp + ? * interval '1 microsecond'"
                        + " where position = ?",
                micros,
                position);
        return Change.ofEvent(position, scene, "timestamp later by " + micros + " us");
    }),

    SEQUENCE_BIT(scene -> {
        while (true) {
            long position = scene.position();
            long bit = 1L << scene.random().nextInt(62);
            if (scene.changeUnlessTaken(
                    "update {event} set sequence = sequence # ? where position = ?",
                    bit,
                    position)) {
                return Change.ofEvent(position, scene, "sequence with bit " + bit);
            }
        }
    }),

    REVISION_ADDED(scene -> {
        long position = scene.position();
        scene.change("update {event} set payload_revision = '1' where position = ?", position);
        return Change.ofEvent(position, scene, "revision 1");
    }),

    TYPE_REMOVED(scene -> {
        long position = any(scene, "type is not null");
        scene.change("update {event} set type = null where position = ?", position);
        return Change.ofEvent(position, scene, "type null");
    }),

    NULL_SPELT_AS_EMPTY(scene -> {
        scene.alter("alter table {event} drop constraint event_type_check");
        scene.alter("alter table {event} drop constraint event_payload_revision_check");
        boolean type = scene.random().nextBoolean();
        long position = any(scene, type ? "type is null" : "payload_revision is null");
        String column = type ? "type" : "payload_revision";
        scene.change("update {event} set " + column + " = '' where position = ?", position);
        return Change.at(new Place.Event(position), column + " empty");
    }),

    NULL_IN_A_COLUMN(scene -> {
        String column =
                scene.anyOf(
                        List.of(
                                "stream",
                                "sequence",
                                "event_id",
                                "payload_type",
                                "timestamp",
                                "salt",
                                "payload",
                                "metadata"));
        scene.alter("alter table {event} alter column " + column + " drop not null");
        long position = scene.position();
        scene.change("update {event} set " + column + " = null where position = ?", position);
        return Change.at(new Place.Event(position), column + " null");
    }),

    SALT_OF_ANOTHER_LENGTH(scene -> {
        scene.alter("alter table {event} drop constraint event_salt_check");
        long position = scene.position();
        int length = scene.anyOf(List.of(0, 15, 17));
        scene.change(
                "update {event} set salt = ? where position = ?", scene.bytes(length), position);
        return Change.at(new Place.Event(position), "salt of " + length);
    }),

    BYTE_MOVED_TO_THE_NEXT_COLUMN(scene -> {
        long position = scene.position();
        scene.change(
                "update {event} set metadata = metadata || substring(payload for 1),"
                        + " payload = substring(payload from 2) where position = ?",
                position);
        return Change.ofEvent(position, scene, "first byte of the payload in metadata");
    });

    private final Deed deed;

    ColumnTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    private static Change bit(Scene scene, String column) throws SQLException {
        long position = scene.position();
        int bits =
                scene.one(
                        "select 8 * octet_length(" + column + ") from {event} where position = ?",
                        row -> row.getInt(1),
                        position);
        int bit = scene.random().nextInt(bits);
        scene.change(
                "update {event} set %1$s = set_bit(%1$s, ?, 1 - get_bit(%1$s, ?)) where position = ?"
                        .formatted(column),
                bit,
                bit,
                position);
        return Change.ofEvent(position, scene, "bit " + bit + " of " + column);
    }

    private static Change textBit(Scene scene, String column) throws SQLException {
        while (true) {
            long position = any(scene, column + " is not null");
            String text =
                    scene.one(
                            "select " + column + " from {event} where position = ?",
                            row -> row.getString(1),
                            position);
            String flipped = flipped(text, scene);
            if (scene.changeUnlessTaken(
                    "update {event} set " + column + " = ? where position = ?",
                    flipped,
                    position)) {
                return Change.ofEvent(position, scene, column + " " + text + " to " + flipped);
            }
        }
    }

    /** With another bit in one ASCII character, so that it remains a text. */
    static String flipped(String text, Scene scene) {
        byte[] bytes = text.getBytes(UTF_8);
        while (true) {
            int place = scene.random().nextInt(bytes.length);
            byte flipped = (byte) (bytes[place] ^ 1 << scene.random().nextInt(7));
            if (bytes[place] > 0 && flipped > 0) {
                bytes[place] = flipped;
                return new String(bytes, UTF_8);
            }
        }
    }

    private static long any(Scene scene, String condition) throws SQLException {
        return scene.anyOf(
                scene.all(
                        "select position from {event} where " + condition + " order by position",
                        row -> row.getLong(1)));
    }
}
