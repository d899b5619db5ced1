package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.reads.OpenedTexts;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.timelines.Timeline.Entry;
import io.disputeledger.query.timelines.Timeline.Heading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads timelines. */
@Component
class Timelines {

    private static final String HEADING =
            """
            select order_id, complainant, respondent, state
              from timeline_dispute
             where dispute_id = ?
            """;

    private static final String ENTRIES =
            """
            select position, event, type, recorded_at, actor_id, actor_role, actor_via,
                   pack, pack_version, clause_id, due_at, zone, details
              from timeline_entry
             where dispute_id = :dispute
               and position > :after
               and (only_for is null or not :forParty or only_for = :reader)
             order by position
             limit :rows
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TextSeal seal;

    Timelines(JdbcClient jdbc, JsonMapper json, TextSeal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    /** One page of a dispute's timeline: at most {@code limit} entries after a position. */
    Timeline of(DisputeId dispute, long after, int limit, Snapshot snapshot) {
        Heading heading =
                jdbc.sql(HEADING)
                        .param(dispute.value())
                        .query((row, _) -> heading(row))
                        .optional()
                        .orElseThrow(() -> new NotFound("dispute", dispute));
        snapshot.concerns("dispute " + dispute, heading.complainant(), heading.respondent());
        // One more than asked for tells whether there is a next page.
        List<Entry> found = entries(dispute, after, limit + 1, snapshot);
        List<Entry> page = found.subList(0, Math.min(limit, found.size()));
        return new Timeline(
                snapshot.position(),
                dispute,
                heading.orderId(),
                heading.complainant(),
                heading.respondent(),
                heading.state(),
                page,
                found.size() > limit ? page.getLast().position() : null);
    }

    private List<Entry> entries(DisputeId dispute, long after, int rows, Snapshot snapshot) {
        OpenedTexts texts = new OpenedTexts(seal);
        return jdbc.sql(ENTRIES)
                .param("dispute", dispute.value())
                .param("after", after)
                .param("forParty", snapshot.forParty())
                .param("reader", snapshot.reader().id())
                .param("rows", rows)
                .query((row, _) -> entry(row, texts))
                .list();
    }

    private Entry entry(ResultSet row, OpenedTexts texts) throws SQLException {
        return new Entry(
                row.getLong("position"),
                row.getString("event"),
                row.getString("type"),
                StoredInstant.read(row, "recorded_at"),
                new Actor(
                        row.getString("actor_id"),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("actor_via")),
                clause(row),
                StoredInstant.readNullable(row, "due_at"),
                row.getString("zone"),
                texts.openAll(json.readTree(row.getString("details"))));
    }

    private static @Nullable Clause clause(ResultSet row) throws SQLException {
        String pack = row.getString("pack");
        return pack == null
                ? null
                : new Clause(pack, row.getInt("pack_version"), row.getString("clause_id"));
    }

    private static Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                OrderId.parse(row.getString("order_id")),
                new PartyId(row.getString("complainant")),
                new PartyId(row.getString("respondent")),
                LifeCycleState.valueOf(row.getString("state")));
    }
}
