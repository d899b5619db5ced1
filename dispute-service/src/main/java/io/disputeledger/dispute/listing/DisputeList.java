package io.disputeledger.dispute.listing;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of disputes, in the order in which they began. */
@Component
class DisputeList {

    private final JdbcClient jdbc;

    DisputeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The disputes of a filter; a buyer or seller sees their own alone.
     *
     * @param past whether they are asked for as they were
     */
    Rows<ListedDispute> of(DisputeFilter filter, boolean past) {
        return Rows.of(
                dispute -> Long.toString(dispute.begunAt()),
                (snapshot, after, rowsMax) ->
                        filter.disputes(snapshot.onlyFor())
                                .asOf(past, "dispute_at_any_time", snapshot.position())
                                .read(jdbc, after, rowsMax, (row, _) -> dispute(row)));
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
                StoredInstant.read(row, "filed_at"),
                row.getString("officer"));
    }
}
