package io.disputeledger.benchmarks.appends;

import io.disputeledger.benchmarks.postgres.Postgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The fastest way into a table: rows that are ready in memory, in PostgreSQL's binary format, over
 * one connection in one transaction. The table is made by the same statements as the engine's.
 */
final class CopiedRows implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final String SCHEMA = "copied";

    private final Connection connection;
    private final CopyManager copies;

    CopiedRows(Postgres postgres) throws SQLException, IOException {
        postgres.createLedger(SCHEMA);
        connection = DriverManager.getConnection(postgres.address());
        connection.setAutoCommit(false);
        copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Copies the last rows of another schema's table; how many in a second. */
    double perSecond(String from, int events) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copies.copyOut(
                "copy (select * from %1$s.event order by position offset (select size from %1$s.log_head) - %2$d) to stdout (format binary)"
                        .formatted(from, events),
                rows);
        connection.rollback();
        byte[] ready = rows.toByteArray();
        long start = System.nanoTime();
        copies.copyIn(
                "copy " + SCHEMA + ".event from stdin (format binary)",
                new ByteArrayInputStream(ready),
                BUFFER_BYTES);
        connection.commit();
        return events * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
