package io.disputeledger.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Where rows are read: a {@link Database}, or inside a transaction that is under way. */
public interface Rows {

    /** How one row is read. */
    interface Row<T> {
        /** Reads the current row. */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * All rows of a query.
     *
     * @throws EventStoreException caused by the {@link SQLException}
     */
    <T> List<T> query(String sql, Row<T> read, Object... values);

    /** Reads in the transaction of this connection. */
    static Rows within(Connection transaction) {
        return new Rows() {
            @Override
            public <T> List<T> query(String sql, Row<T> read, Object... values) {
                try {
                    return rows(transaction, sql, read, values);
                } catch (SQLException e) {
                    throw unreadable(e);
                }
            }
        };
    }

    /** The fault of a query. */
    static EventStoreException unreadable(SQLException cause) {
        return new EventStoreException("The database could not be read.", cause);
    }

    /** Reads on the connection, whoever owns it. */
    static <T> List<T> rows(Connection connection, String sql, Row<T> read, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(read.read(found));
                }
                return rows;
            }
        }
    }

    /** Sets the parameters in order. */
    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
