package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.moments.Moment;
import io.disputeledger.kit.reads.OpenedTexts;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.disclosure.Disclosed;
import io.disputeledger.query.timelines.Timeline.Entry;
import io.disputeledger.query.timelines.Timeline.Heading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads timelines. */
@Component
class Timelines {

    private static final String HEADING =
            "select order_id, complainant, respondent from timeline_dispute where dispute_id = ?";

    private static final String STATE =
            """
            select state
              from timeline_entry
             where dispute_id = ? and state is not null and position <= ?
             order by position desc limit 1
            """;

    private static final String ENTRIES =
            """
            select position, event, type, recorded_at, actor_id, actor_role, actor_via,
                   clause, deadline, state, details
              from timeline_entry
             where dispute_id = :dispute
               and position > :after
               and position <= :until
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
    Timeline of(DisputeId dispute, long after, int limit, Moment moment, Snapshot snapshot) {
        Heading heading =
                jdbc.sql(HEADING)
                        .param(dispute.value())
                        .query((row, _) -> heading(row))
                        .optional()
                        .orElseThrow(() -> new NotFound("dispute", dispute));
        snapshot.concerns("dispute " + dispute, heading.complainant(), heading.respondent());
        return page(dispute, heading, after, limit, moment, snapshot.reader());
    }

    /** The same, for a reader who may. */
    Timeline page(
            DisputeId dispute,
            Heading heading,
            long after,
            int limit,
            Moment moment,
            Actor reader) {
        // One more than asked for tells whether there is a next page.
        List<Entry> found = entries(dispute, heading, after, limit + 1, moment, reader);
        List<Entry> page = found.subList(0, Math.min(limit, found.size()));
        return new Timeline(
                moment.position(),
                moment.at(),
                dispute,
                heading.orderId(),
                heading.complainant(),
                heading.respondent(),
                state(dispute, moment),
                page,
                found.size() > limit ? page.getLast().position() : null);
    }

    private LifeCycleState state(DisputeId dispute, Moment moment) {
        return jdbc.sql(STATE)
                .params(dispute.value(), moment.position())
                .query(String.class)
                .optional()
                .map(LifeCycleState::valueOf)
                .orElseThrow(() ->
                        new NotFound(
                                Text.of(
                                        "timelines.not-yet",
                                        dispute,
                                        Long.toString(moment.position()))));
    }

    private List<Entry> entries(
            DisputeId dispute, Heading heading, long after, int rows, Moment moment, Actor reader) {
        OpenedTexts texts = new OpenedTexts(seal);
        Side side = heading.sideOf(reader);
        return jdbc.sql(ENTRIES)
                .param("dispute", dispute.value())
                .param("after", after)
                .param("until", moment.position())
                .param("forParty", reader.role() == Role.PARTY)
                .param("reader", reader.id())
                .param("rows", rows)
                .query((row, _) -> entry(row, side, texts))
                .list();
    }

    private Entry entry(ResultSet row, @Nullable Side reader, OpenedTexts texts)
            throws SQLException {
        ObjectNode details = (ObjectNode) json.readTree(row.getString("details"));
        Disclosed.withhold(reader, row.getString("type"), details);
        return new Entry(
                row.getLong("position"),
                row.getString("event"),
                row.getString("type"),
                StoredInstant.read(row, "recorded_at"),
                new Actor(
                        row.getString("actor_id"),
                        Role.valueOf(row.getString("actor_role")),
                        row.getString("actor_via")),
                read(row, "clause", Clause.class),
                read(row, "deadline", Deadline.class),
                state(row),
                texts.openAll(details));
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        String stored = row.getString(column);
        return stored == null ? null : json.readValue(stored, type);
    }

    private static @Nullable LifeCycleState state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null ? null : LifeCycleState.valueOf(state);
    }

    private static Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                OrderId.parse(row.getString("order_id")),
                new PartyId(row.getString("complainant")),
                new PartyId(row.getString("respondent")));
    }
}
