package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.misuse.MisuseState;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of misuse reports, the newest first, for as long as the rules show them. */
@Component
class MisuseReportList {

    private final JdbcClient jdbc;

    MisuseReportList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The reports of a filter that are shown at an instant; a seller sees their own alone.
     *
     * @param past whether they are asked for as they were
     */
    Rows<ListedMisuseReport> of(MisuseReportFilter filter, Instant at, boolean past) {
        return Rows.of(
                report -> Long.toString(report.filedAtPosition()),
                (snapshot, after, rowsMax) ->
                        filter.reports(at, snapshot.onlyFor())
                                .asOf(past, "misuse_report_at_any_time", snapshot.position())
                                .read(jdbc, after, rowsMax, (row, _) -> report(row)));
    }

    private static ListedMisuseReport report(ResultSet row) throws SQLException {
        return new ListedMisuseReport(
                row.getLong("position"),
                new MisuseReportId(row.getString("report_id")),
                OrderId.parse(row.getString("order_id")),
                row.getString("scenario"),
                MisuseState.valueOf(row.getString("state")),
                new PartyId(row.getString("seller")),
                new PartyId(row.getString("buyer")),
                StoredInstant.read(row, "filed_at"),
                StoredInstant.read(row, "shown_until"));
    }
}
