package io.disputeledger.store.fsck.tampering;

import static io.disputeledger.store.fsck.testing.SignedLedger.key;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;

/** An index does not show, or does not keep unique, what the table has. */
enum IndexTampering implements Tampering {
    POSITION_HIDDEN_FROM_ITS_INDEX(scene -> {
        long position = scene.position();
        with(scene, "event_pkey", "indisready", () -> ForgedEvents.insert(scene, position));
        return Change.at(new Place.Index("event_pkey"), "a second event " + position);
    }),

    VERSION_HIDDEN_FROM_ITS_INDEX(scene -> {
        with(
                scene,
                "one_event_per_stream_version",
                "indisready",
                () -> ForgedEvents.insert(scene, scene.size(), stream(scene), 0));
        goOn(scene);
        return Change.at(new Place.Index("one_event_per_stream_version"), "a version twice");
    }),

    IDENTIFIER_HIDDEN_FROM_ITS_INDEX(scene -> {
        with(
                scene,
                "one_event_per_identifier",
                "indisready",
                () -> ForgedEvents.insert(scene, scene.size(), "forged", 0, identifier(scene)));
        goOn(scene);
        return Change.at(new Place.Index("one_event_per_identifier"), "an identifier twice");
    }),

    VERSION_TWICE(scene -> {
        with(
                scene,
                "one_event_per_stream_version",
                "indisunique",
                () -> ForgedEvents.insert(scene, scene.size(), stream(scene), 0));
        goOn(scene);
        return Change.at(new Place.Event(scene.size()), "a version twice, in the index");
    }),

    IDENTIFIER_TWICE(scene -> {
        with(
                scene,
                "one_event_per_identifier",
                "indisunique",
                () -> ForgedEvents.insert(scene, scene.size(), "forged", 0, identifier(scene)));
        goOn(scene);
        return Change.at(new Place.Event(scene.size()), "an identifier twice, in the index");
    }),

    CONSTRAINT_DROPPED(scene -> {
        scene.alter("alter table {event} drop constraint one_event_per_identifier");
        return Change.at(new Place.Index("one_event_per_identifier"), "the index is gone");
    });

    private interface Step {
        void run() throws SQLException;
    }

    private final Deed deed;

    IndexTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    /** While the index does not do something. */
    private static void with(Scene scene, String index, String property, Step step)
            throws SQLException {
        String set =
                "update pg_index set %s = %%s where indexrelid = '%s.%s'::regclass"
                        .formatted(property, TestDatabase.SCHEMA, index);
        scene.change(set.formatted("false"));
        step.run();
        scene.change(set.formatted("true"));
    }

    /** As if the ledger itself had appended it. */
    private static void goOn(Scene scene) throws SQLException {
        scene.change("update {log_head} set size = size + 1");
        ForgedLog.checkpoints(scene, key(1));
    }

    private static String stream(Scene scene) throws SQLException {
        return scene.one(
                "select stream from {event} where position = ?",
                row -> row.getString(1),
                scene.position());
    }

    private static String identifier(Scene scene) throws SQLException {
        return scene.one(
                "select event_id from {event} where position = ?",
                row -> row.getString(1),
                scene.position());
    }
}
