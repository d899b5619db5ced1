package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service cannot rewrite history, and not even the owner of the database does by accident. */
class AppendOnlyIT {

    private static final String NOT_ALLOWED = "42501";

    @TempDir private static Path home;
    private static final Map<EventEngine, DisputeDesk> DESKS = new EnumMap<>(EventEngine.class);

    @BeforeAll
    static void start() {
        for (EventEngine engine : EventEngine.values()) {
            DisputeDesk desk = new DisputeDesk(home, engine);
            DESKS.put(engine, desk);
            desk.recordOrder("O-1");
        }
    }

    @AfterAll
    static void stop() {
        DESKS.values().forEach(DisputeDesk::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update {event} set payload = ''",
                "delete from {event}",
                "delete from {event} where false",
                "truncate {event}",
                "truncate {event} cascade"
            })
    void recordedEventsAreNeverChangedByTheirOwnerEither(String statement) {
        DESKS.forEach((engine, desk) -> {
            long before = desk.events("");
            assertThatThrownBy(() -> desk.database().sql(on(engine, statement)).update())
                    .rootCause()
                    .hasMessageContaining("Recorded events are never changed or deleted.");
            assertThat(desk.events("")).isEqualTo(before).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update {event} set payload = ''",
                "delete from {event}",
                "truncate {event}",
                "alter table {event} disable trigger all",
                "alter table {event} disable trigger events_are_append_only",
                "alter table {event} drop column payload",
                "alter table {event} owner to current_user",
                "drop trigger events_are_append_only on {event}",
                "create trigger mine before insert on {event} execute function"
                        + " ledger.refuse_to_change_history()",
                "create rule mine as on insert to {event} do instead nothing",
                "create index mine on {event} (payload)",
                "drop table {event}",
                "drop schema ledger cascade",
                "create table ledger.mine ()",
                "create schema mine",
                "create or replace function ledger.refuse_to_change_history() returns trigger"
                        + " language sql as 'select null'",
                "set session_replication_role = replica",
                "set role ledger_test_owner",
                "delete from ledger_keys.subject_key",
                "update ledger_keys.subject_key set keyset = ''",
                "delete from ledger.{history}"
            })
    void serviceMayOnlyAppend(String statement) {
        DESKS.forEach((engine, desk) -> {
            long before = desk.events("");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> executeAsService(desk, on(engine, statement)))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
            assertThat(desk.events("")).isEqualTo(before).isPositive();
        });
    }

    private static void executeAsService(DisputeDesk desk, String sql) throws SQLException {
        try (Connection connection = TestDatabase.connectAsService(desk.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String on(EventEngine engine, String statement) {
        return statement
                .replace("{event}", engine.qualifiedTable())
                .replace("{history}", engine.history());
    }
}
