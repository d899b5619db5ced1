package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.DisputeDesk.newKey;
import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.store.events.PostgresEventStorage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client and an operator are told when events cannot be stored. */
class StorageFaultsIT {

    private static final int CALLERS = 6;

    @TempDir private Path home;
    private DisputeDesk desk;

    @BeforeEach
    void start() {
        desk =
                new DisputeDesk(
                        home,
                        "ledger.store.answer-within=1s",
                        "ledger.store.calls-queued-max=1",
                        "ledger.store.queue-within=100ms",
                        "ledger.store.entry-bytes-max=6000",
                        "spring.datasource.hikari.connection-timeout=500");
        desk.recordOrder("O-1");
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void eventThatIsTooLargeIsRefusedAndLeavesNothing() {
        String complaint = complaint("D-1", "O-1");
        String large = complaint.replace("The parcel held bricks.", "brick ".repeat(1_000));
        String key = newKey();
        long before = desk.events("");

        Reply refused = desk.buyer().post("/v1/disputes", large, key);

        assertProblem(refused, 413, "EVENT_TOO_LARGE");
        assertThat(refused.text("detail")).contains("at most 6000");
        assertThat(desk.events("")).isEqualTo(before);
        assertThat(desk.buyer().post("/v1/disputes", complaint, key).status()).isEqualTo(201);
    }

    @Test
    void commandWhoseOutcomeIsUnknownIsSafelySentAgain() throws SQLException {
        String key = newKey();
        try (Connection inTheWay = holdTheHead()) {
            Reply unknown = desk.buyer().post("/v1/disputes", complaint("D-1", "O-1"), key);

            assertProblem(unknown, 503, "OUTCOME_UNKNOWN");
            assertThat(unknown.http().headers().firstValue("Retry-After")).contains("1");
            assertThat(unknown.text("detail")).contains("same Idempotency-Key");
            inTheWay.rollback();
        }

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(desk.buyer().post("/v1/disputes", complaint("D-1", "O-1"), key))
                                .extracting(Reply::status)
                                .isEqualTo(201));
        assertThat(desk.recorded().typesOf("dispute:D-1"))
                .containsExactly("ComplaintFiled", "SlaTargetSet");
        assertThat(desk.recorded().gaps()).isZero();
    }

    @Test
    void whoFindsTheQueueFullIsToldThatNothingIsStored() throws SQLException {
        List<Reply> replies;
        try (Connection inTheWay = holdTheHead()) {
            replies =
                    Together.call(
                            CALLERS,
                            caller ->
                                    desk.buyer()
                                            .post("/v1/disputes", complaint("D-" + caller, "O-1")));
            inTheWay.rollback();
        }

        assertThat(replies)
                .filteredOn(reply -> reply.code().equals("UNAVAILABLE"))
                .isNotEmpty()
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(503);
                    assertThat(reply.http().headers().firstValue("Retry-After")).contains("1");
                    assertThat(reply.text("detail")).startsWith("Nothing was stored: ");
                });
    }

    @Test
    void closedStorageTakesNothingAndIsShownDown() {
        desk.service().bean(PostgresEventStorage.class).close();

        Reply refused = desk.buyer().post("/v1/disputes", complaint("D-1", "O-1"));

        assertProblem(refused, 503, "UNAVAILABLE");
        assertThat(refused.text("detail")).startsWith("Nothing was stored: the event storage is");
        Reply health = health();
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text("components/eventStorage/status")).isEqualTo("DOWN");
        assertThat(health.text("components/eventStorage/details/engine")).isEqualTo("postgres");
    }

    @Test
    void databaseThatLetsNobodyInIsShownDownUntilItDoes() {
        letServicesIn(0);

        assertThat(desk.buyer().post("/v1/disputes", complaint("D-1", "O-1")).code())
                .isEqualTo("UNAVAILABLE");
        assertThat(health().text("components/eventStorage/status")).isEqualTo("DOWN");

        letServicesIn(-1);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(health().text("components/eventStorage/status"))
                                .isEqualTo("UP"));
        assertThat(desk.file("D-2", "O-1").status()).isEqualTo(201);
    }

    private Reply health() {
        return new LedgerClient(desk.service().url(), null, null).get("/actuator/health");
    }

    private Connection holdTheHead() throws SQLException {
        Connection inTheWay = DriverManager.getConnection(desk.jdbcUrl());
        inTheWay.setAutoCommit(false);
        try (Statement statement = inTheWay.createStatement()) {
            statement.execute("select from ledger.log_head for update");
        }
        return inTheWay;
    }

    /** A limit binds services, not the administrator who sets it. */
    private void letServicesIn(int connectionsMax) {
        desk.database()
                .sql(
                        "do $$ begin execute format('alter database %%I connection limit %d',"
                                        .formatted(connectionsMax)
                                + " current_database()); end $$")
                .update();
        desk.database()
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()")
                .query()
                .listOfRows();
    }
}
