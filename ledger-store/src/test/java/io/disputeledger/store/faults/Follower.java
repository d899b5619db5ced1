package io.disputeledger.store.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.events.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** A {@link FollowerProgram}, which is killed and started again, and what it must have made. */
final class Follower {

    private static final String TABLES =
            """
            create table follower (token bigint, count bigint, chain bytea);
            insert into follower values (-1, 0, '');
            create table followed (position bigint primary key);
            """;

    private static final Duration CAUGHT_UP_MAX = Duration.ofMinutes(2);

    private final String address;
    private final Path log;
    private ChildProcess process;

    /** Starts it at the beginning of the log. */
    Follower(String address, Path log) throws IOException, SQLException {
        this.address = address;
        this.log = log;
        try (Connection connection = DriverManager.getConnection(address)) {
            TestDatabase.execute(connection, TABLES);
        }
        process = start();
    }

    private ChildProcess start() throws IOException {
        return new ChildProcess(FollowerProgram.class, List.of(address), log, _ -> {});
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void killAndStart() throws IOException, InterruptedException {
        kill();
        process = start();
    }

    void stop() throws IOException, InterruptedException {
        process.stop();
    }

    /** Waits until it is at the end of the log, having read each event once and in order. */
    void assertReadAll() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address)) {
            List<String> ids =
                    Rows.rows(
                            connection,
                            "select event_id from store.event order by position",
                            row -> row.getString(1));
            await().atMost(CAUGHT_UP_MAX)
                    .failFast("the follower ended", () -> !process.runs())
                    .until(
                            () -> number(connection, "select token from follower"),
                            at -> at == ids.size() - 1);
            assertThat(number(connection, "select count from follower")).isEqualTo(ids.size());
            assertThat(number(connection, "select count(*) from followed")).isEqualTo(ids.size());
            byte[] chain = {};
            for (String id : ids) {
                chain = link(chain, id);
            }
            List<String> made =
                    Rows.rows(
                            connection,
                            "select encode(chain, 'hex') from follower",
                            row -> row.getString(1));
            assertThat(made).containsExactly(HexFormat.of().formatHex(chain));
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Rows.rows(connection, sql, row -> row.getLong(1)).getFirst();
    }

    /** The hash of all events up to one. */
    static byte[] link(byte[] chain, String eventId) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(chain);
            return digest.digest(eventId.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
