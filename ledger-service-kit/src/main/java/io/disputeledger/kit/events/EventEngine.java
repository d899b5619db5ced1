package io.disputeledger.kit.events;

import java.util.Arrays;
import java.util.Optional;

/** How events are stored; the same for all services of a ledger, and for its whole life. */
public enum EventEngine {
    /** {@code ledger-store}: appends that come together are committed together. */
    POSTGRES("postgres", "event", "db/ledger-store", "flyway_ledger_store"),
    /** Axon's JDBC engine in commit order: the baseline. */
    AXON_JDBC("axon-jdbc", "domain_event_entry", "db/axon-jdbc", "flyway_axon_jdbc");

    /** The property that chooses one. */
    public static final String PROPERTY = "ledger.event-storage";

    /** The schema of the event table, whichever the engine. */
    public static final String SCHEMA = "ledger";

    /** The channel on which an append in any process tells of itself. */
    public static final String CHANNEL = "ledger_events";

    private final String setting;
    private final String table;
    private final String migrations;
    private final String history;

    EventEngine(String setting, String table, String migrations, String history) {
        this.setting = setting;
        this.table = table;
        this.migrations = migrations;
        this.history = history;
    }

    /** The engine with the given name in settings; empty when there is none. */
    public static Optional<EventEngine> named(String setting) {
        return Arrays.stream(values()).filter(engine -> engine.setting.equals(setting)).findFirst();
    }

    /** Its name in settings. */
    public String setting() {
        return setting;
    }

    /** The name of its event table in {@link #SCHEMA}. */
    public String table() {
        return table;
    }

    /** Its event table, with its schema. */
    public String qualifiedTable() {
        return SCHEMA + "." + table;
    }

    /** Where in the class path the migrations of its tables are. */
    public String migrations() {
        return migrations;
    }

    /** The table in which its migrations are recorded. */
    public String history() {
        return history;
    }
}
