package io.disputeledger.store.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A statement, those of a log after it, and the commit: one transaction in one round trip. */
record OneRoundTrip(String first) {

    /** Sets the parameters of the first statement. */
    interface Binding {
        /** Returns the index after its last parameter. */
        int bind(PreparedStatement statement) throws SQLException;
    }

    void execute(Connection connection, List<LogStatement> extensions, Binding ofFirst)
            throws SQLException {
        StringBuilder all = new StringBuilder(first);
        extensions.forEach(extension -> all.append(";\n").append(extension.sql()));
        all.append(";\ncommit");
        try (PreparedStatement statement = connection.prepareStatement(all.toString())) {
            int next = ofFirst.bind(statement);
            for (LogStatement extension : extensions) {
                next = extension.bind(statement, next);
            }
            statement.execute();
        }
    }
}
