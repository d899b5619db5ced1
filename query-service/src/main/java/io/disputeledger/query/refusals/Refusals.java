package io.disputeledger.query.refusals;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.kit.texts.RefusalTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of refusals, in the order in which they were recorded. */
@Component
class Refusals {

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The refusals of a filter, in the language of the reader. */
    Rows<RefusedCommand> of(RefusalFilter filter, Language language) {
        return Rows.of(
                refused -> Long.toString(refused.position()),
                (snapshot, after, rowsMax) ->
                        filter.refusals(snapshot.position())
                                .read(jdbc, after, rowsMax, (row, _) -> refused(row, language)));
    }

    private static RefusedCommand refused(ResultSet row, Language language) throws SQLException {
        Refusal refusal =
                new Refusal(
                        RefusalCode.valueOf(row.getString("code")),
                        clause(row),
                        StoredInstant.readNullable(row, "due_at"));
        return new RefusedCommand(
                row.getLong("position"),
                row.getString("stream"),
                row.getString("command"),
                row.getString("command_id"),
                refusal.code(),
                RefusalTexts.of(refusal, row.getInt("renderer"), language),
                refusal.clause(),
                refusal.dueAt(),
                StoredInstant.read(row, "recorded_at"),
                new Actor(
                        row.getString("actor_id"),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("actor_via")));
    }

    private static @Nullable Clause clause(ResultSet row) throws SQLException {
        String pack = row.getString("pack");
        return pack == null
                ? null
                : new Clause(pack, row.getInt("pack_version"), row.getString("clause_id"));
    }
}
