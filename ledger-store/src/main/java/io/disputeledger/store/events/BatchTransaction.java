package io.disputeledger.store.events;

import io.disputeledger.store.database.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Appends one batch in one transaction. As long as no other process appends and no call is refused,
 * the whole transaction is a single round trip, sent on the assumption that the log is as this
 * writer left it. Otherwise a first round trip locks the head and reads what there is.
 */
final class BatchTransaction {

    private static final long NOT_KNOWN = -1;

    private final HeadStatement head;
    private final AppendStatement append;
    private final LogWriter log;
    private long sizeLeft = NOT_KNOWN;
    private boolean undisturbed;

    BatchTransaction(Tables tables, String channel, LogWriter log) {
        this.head = new HeadStatement(tables);
        this.append = new AppendStatement(tables, channel);
        this.log = log;
    }

    /** Whether the next batch can be sent without looking first. */
    boolean mayAssume() {
        return undisturbed;
    }

    /** Returns how many events it stored. */
    int appendAssuming(Connection connection, List<PendingAppend> batch) throws SQLException {
        undisturbed = false;
        Admission admission = Admission.assuming(batch);
        if (admission.events().isEmpty()) {
            return appendLooking(connection, batch);
        }
        long first = sizeLeft;
        LogExtension.Proven proven = append(connection, first, admission);
        undisturbed = true;
        admission.answer(first, proven);
        return admission.events().size();
    }

    /** Returns how many events it stored. */
    int appendLooking(Connection connection, List<PendingAppend> batch) throws SQLException {
        undisturbed = false;
        LogState state = head.execute(connection, batch);
        Admission admission = Admission.knowing(state, batch);
        boolean alone = sizeLeft == NOT_KNOWN || sizeLeft == state.size();
        LogExtension.Proven proven = LogExtension.NONE.committed();
        if (admission.events().isEmpty()) {
            sizeLeft = state.size();
            connection.rollback();
        } else {
            proven = append(connection, state.size(), admission);
        }
        undisturbed = alone && admission.refusesNone();
        admission.answer(state.size(), proven);
        return admission.events().size();
    }

    /** Writes what the log has yet to write, as durably as a batch. */
    void writeRest(WriterConnection connection) throws SQLException {
        if (log.isBehind(sizeLeft)) {
            LogExtension rest = log.rest(connection.get(), sizeLeft);
            LogStatement first = rest.statements().getFirst();
            new OneRoundTrip(first.sql())
                    .execute(
                            connection.get(),
                            rest.statements().subList(1, rest.statements().size()),
                            statement -> first.bind(statement, 1));
            rest.committed();
        }
    }

    private LogExtension.Proven append(Connection connection, long size, Admission admission)
            throws SQLException {
        LogExtension extension = log.extend(connection, size, admission.events());
        try {
            append.execute(connection, size, admission, extension.statements());
        } catch (SQLException e) {
            if (Fault.of(e) == Fault.CONNECTION_LOST) {
                admission.outcomeIsUnknown();
            }
            throw e;
        }
        sizeLeft = size + admission.events().size();
        return extension.committed();
    }
}
