package io.disputeledger.store.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement one after the other; a column of a batch is an array. */
final class Parameters {

    private final Connection connection;
    private final PreparedStatement statement;
    private int next = 1;

    Parameters(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Parameters text(String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    <T> Parameters texts(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
        return array("text", rows.stream().map(column).toArray(String[]::new));
    }

    <T> Parameters numbers(List<T> rows, ToLongFunction<T> column) throws SQLException {
        return array(
                "int8", rows.stream().map(row -> column.applyAsLong(row)).toArray(Long[]::new));
    }

    <T> Parameters bytes(List<T> rows, Function<T, byte[]> column) throws SQLException {
        return array("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    /** The index of the parameter that comes next. */
    int next() {
        return next;
    }

    private Parameters array(String elementType, Object[] elements) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(elementType, elements));
        return this;
    }
}
