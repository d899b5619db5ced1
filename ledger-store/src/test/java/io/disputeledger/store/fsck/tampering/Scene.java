package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.fsck.testing.SignedLedger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Random;

/**
 * A transaction in which a ledger is tampered with, to be rolled back.
 *
 * @param connection of a superuser, with triggers off
 * @param random what decides where
 * @param ledger what it is done to
 * @param size of the ledger
 */
public record Scene(Connection connection, Random random, SignedLedger ledger, long size) {

    private static final Tables TABLES = new Tables(TestDatabase.SCHEMA);
    private static final String UNIQUE_VIOLATION = "23505";

    /** Begins it. */
    public static Scene begin(Connection connection, Random random, SignedLedger ledger)
            throws SQLException {
        TestDatabase.execute(connection, "set local session_replication_role = replica");
        long size =
                Rows.rows(
                                connection,
                                TABLES.in("select size from {log_head}"),
                                row -> row.getLong(1))
                        .getFirst();
        return new Scene(connection, random, ledger, size);
    }

    /** Any position. */
    long position() {
        return random.nextLong(size);
    }

    /** Positions before this have their hash in a full tile. */
    long tiledUpTo() {
        return size / 256 * 256;
    }

    /** The sizes of the stored checkpoints. */
    List<Long> checkpoints() throws SQLException {
        return all("select size from {checkpoint} order by size", row -> row.getLong(1));
    }

    /** The first position of the newest batch. */
    long newestBatch() throws SQLException {
        List<Long> sizes = checkpoints();
        return sizes.get(sizes.size() - 2);
    }

    <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    <T> List<T> all(String sql, Rows.Row<T> read, Object... values) throws SQLException {
        return Rows.rows(connection, TABLES.in(sql), read, values);
    }

    <T> T one(String sql, Rows.Row<T> read, Object... values) throws SQLException {
        return all(sql, read, values).getFirst();
    }

    /** Changes rows, at least one. */
    void change(String sql, Object... values) throws SQLException {
        if (update(sql, values) == 0) {
            throw new IllegalStateException("Nothing was changed by: " + sql);
        }
    }

    /** Changes rows, if there are any. */
    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES.in(sql))) {
            Rows.bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Changes the structure of a table. */
    void alter(String sql) throws SQLException {
        TestDatabase.execute(connection, TABLES.in(sql));
    }

    /** Whether it could be done without breaking a unique index. */
    boolean changeUnlessTaken(String sql, Object... values) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            change(sql, values);
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
    }
}
