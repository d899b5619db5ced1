package io.disputeledger.dispute.listing;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.reads.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads lists of disputes, in the order in which they began. That order never changes, so whatever
 * others write while somebody pages, no dispute comes twice, and none is missed that was there all
 * the time.
 */
@Component
class DisputeList {

    private final JdbcClient jdbc;

    DisputeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The disputes of a filter; a buyer or seller sees their own alone. */
    Rows<ListedDispute> of(DisputeFilter filter) {
        return Rows.of(
                dispute -> Long.toString(dispute.begunAt()),
                (snapshot, after, rowsMax) -> read(filter, snapshot, after, rowsMax));
    }

    private List<ListedDispute> read(
            DisputeFilter filter, Snapshot snapshot, @Nullable String after, int rowsMax) {
        List<Condition> conditions = new ArrayList<>(filter.conditions());
        snapshot.onlyFor()
                .ifPresent(
                        reader -> conditions.add(DisputeFilter.ofParty("reader", reader.value())));
        if (after != null) {
            conditions.add(
                    new Condition(
                            filter.oldestFirst() ? "d.position > :after" : "d.position < :after",
                            "after",
                            Long.valueOf(after)));
        }
        String where = conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
        var query =
                jdbc.sql(
                        "select d.* from listed_dispute d"
                                + (where.isEmpty() ? "" : " where " + where)
                                + " order by d.position"
                                + (filter.oldestFirst() ? "" : " desc")
                                + " limit :rows");
        conditions.forEach(condition -> query.param(condition.parameter(), condition.value()));
        return query.param("rows", rowsMax).query((row, _) -> dispute(row)).list();
    }

    private static ListedDispute dispute(ResultSet row) throws SQLException {
        return new ListedDispute(
                row.getLong("position"),
                new DisputeId(row.getString("dispute_id")),
                OrderId.parse(row.getString("order_id")),
                LifeCycleState.valueOf(row.getString("state")),
                ComplaintCategory.valueOf(row.getString("category")),
                new PartyId(row.getString("complainant")),
                new PartyId(row.getString("respondent")),
                new PartyId(row.getString("seller")),
                new Money(row.getLong("claim_minor"), row.getString("claim_currency")),
                StoredInstant.read(row, "filed_at"));
    }
}
