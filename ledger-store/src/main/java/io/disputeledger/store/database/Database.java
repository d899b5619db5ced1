package io.disputeledger.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Runs statements, each on a connection of its own. */
public record Database(DataSource dataSource) implements Rows {

    @Override
    public <T> List<T> query(String sql, Row<T> read, Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.rows(connection, sql, read, values);
        } catch (SQLException e) {
            throw Rows.unreadable(e);
        }
    }

    /** Executes one statement, durably. */
    public void update(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Rows.bind(statement, values);
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new EventStoreException("The database could not be written.", e);
        }
    }
}
