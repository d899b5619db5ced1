package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseState;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down each misuse report by what people look for, and where it stands. */
@Component
@ProcessingGroup(MisuseReportListProjection.NAME)
class MisuseReportListProjection extends Projection {

    static final String NAME = "misuse-report-list";

    private static final String LIST =
            """
            insert into listed_misuse_report
                   (position, report_id, order_id, marketplace, scenario, state, seller, buyer,
                    filed_at, shown_until, since)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String MOVE =
            "update listed_misuse_report set state = ?, since = ? where report_id = ?";

    private static final String KEEP =
            """
            insert into former_misuse_report
            select r.*, :position from listed_misuse_report r
             where r.report_id = :report and r.since < :position
            """;

    private final JdbcClient jdbc;

    MisuseReportListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MisuseReportEvent event, Recording recording) {
        if (event instanceof MisuseReportFiled filed) {
            list(filed, recording.position());
        }
        MisuseState.after(event).ifPresent(state -> move(event, state, recording.position()));
    }

    private void list(MisuseReportFiled filed, long position) {
        jdbc.sql(LIST)
                .params(
                        position,
                        filed.reportId().value(),
                        filed.orderId().toString(),
                        filed.orderId().marketplace().value(),
                        filed.scenario(),
                        MisuseState.FILED.name(),
                        filed.seller().value(),
                        filed.buyer().value(),
                        StoredInstant.of(filed.recordedAt()),
                        StoredInstant.of(filed.searchWindow().dueAt()),
                        position)
                .update();
    }

    private void move(MisuseReportEvent event, MisuseState state, long position) {
        String report = event.reportId().value();
        jdbc.sql(KEEP).param("position", position).param("report", report).update();
        if (jdbc.sql(MOVE).params(state.name(), position, report).update() == 0) {
            throw new IllegalStateException(
                    "Misuse report " + event.reportId() + " goes on but never began.");
        }
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from listed_misuse_report").update();
        jdbc.sql("delete from former_misuse_report").update();
    }
}
