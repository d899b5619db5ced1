package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.MetricExclusionReversed;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what a seller's dispute rate is counted from. One processor with the scoreboards. */
@Component
@ProcessingGroup(ScoreboardProjection.NAME)
class MetricProjection extends Projection {

    private static final String NOTE_ORDER =
            """
            insert into seller_order (order_id, account_id, recorded_at, position)
            values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_DISPUTE =
            """
            insert into disputed_order
                   (dispute_id, order_id, buyer, begun_at, position, filed_at, filed_at_position)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_FILING =
            """
            update disputed_order set filed_at = ?, filed_at_position = ?
             where dispute_id = ? and filed_at is null
            """;

    private static final String EXCLUDE =
            """
            insert into metric_exclusion
                   (report_id, position, account_id, event, buyer, pack, pack_version, clause_id,
                    applied_at, protected_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String EXCLUDE_ORDER =
            "insert into excluded_order (order_id, report_id) values (?, ?) on conflict do nothing";

    private static final String REVERSE =
            """
            update metric_exclusion set reversed_at = ?, reversed_at_position = ?
             where report_id = ? and reversed_at is null
            """;

    private final JdbcClient jdbc;

    MetricProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // The first report of an order counts; later ones add facts.
    @EventHandler
    void on(OrderRecorded order, Recording recording) {
        jdbc.sql(NOTE_ORDER)
                .params(
                        order.orderId().toString(),
                        new AccountId(order.orderId().marketplace(), order.seller()).toString(),
                        StoredInstant.of(order.recordedAt()),
                        recording.position())
                .update();
    }

    @EventHandler
    void on(ComplaintFiled filed, Recording recording) {
        if (filed.respondent().equals(filed.seller())) {
            note(
                    filed.disputeId(),
                    filed.orderId(),
                    filed.complainant(),
                    filed.recordedAt(),
                    recording.position(),
                    true);
        }
    }

    // A negotiation counts as a dispute once it comes before the platform.
    @EventHandler
    void on(NegotiationOpened opened, Recording recording) {
        if (opened.respondent().equals(opened.seller())) {
            note(
                    opened.disputeId(),
                    opened.orderId(),
                    opened.complainant(),
                    opened.recordedAt(),
                    recording.position(),
                    false);
        }
    }

    @EventHandler
    void on(ComplaintEscalated escalated, Recording recording) {
        jdbc.sql(NOTE_FILING)
                .params(
                        StoredInstant.of(escalated.recordedAt()),
                        recording.position(),
                        escalated.disputeId().value())
                .update();
    }

    @EventHandler
    void on(MetricExclusionApplied applied, Recording recording) {
        Deadline protection = applied.protection();
        jdbc.sql(EXCLUDE)
                .params(
                        applied.reportId().value(),
                        recording.position(),
                        applied.accountId().toString(),
                        recording.event().toString(),
                        applied.buyer().value(),
                        applied.clause().pack(),
                        applied.clause().packVersion(),
                        applied.clause().clauseId(),
                        StoredInstant.of(applied.recordedAt()))
                .param(StoredInstant.ofNullable(protection == null ? null : protection.dueAt()))
                .update();
        for (OrderId order : applied.orders()) {
            jdbc.sql(EXCLUDE_ORDER).params(order.toString(), applied.reportId().value()).update();
        }
    }

    @EventHandler
    void on(MetricExclusionReversed reversed, Recording recording) {
        if (jdbc.sql(REVERSE)
                        .params(
                                StoredInstant.of(reversed.recordedAt()),
                                recording.position(),
                                reversed.reportId().value())
                        .update()
                == 0) {
            throw new IllegalStateException(
                    "The exclusion of " + reversed.reportId() + " is reversed but never was.");
        }
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from seller_order").update();
        jdbc.sql("delete from disputed_order").update();
        jdbc.sql("delete from excluded_order").update();
        jdbc.sql("delete from metric_exclusion").update();
    }

    private void note(
            DisputeId dispute,
            OrderId order,
            PartyId buyer,
            Instant begunAt,
            long position,
            boolean filed) {
        jdbc.sql(NOTE_DISPUTE)
                .params(
                        dispute.value(),
                        order.toString(),
                        buyer.value(),
                        StoredInstant.of(begunAt),
                        position)
                .param(filed ? StoredInstant.of(begunAt) : null)
                .param(filed ? position : null)
                .update();
    }
}
