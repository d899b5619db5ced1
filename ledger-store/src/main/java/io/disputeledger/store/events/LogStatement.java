package io.disputeledger.store.events;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement that is executed with the append of a batch. */
public interface LogStatement {

    /** A single statement that returns no rows, without a semicolon. */
    String sql();

    /**
     * Sets the parameters of this statement.
     *
     * @param first the index of its first parameter
     * @return the index after its last parameter
     */
    int bind(PreparedStatement statement, int first) throws SQLException;
}
