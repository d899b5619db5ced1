package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.query.moments.TimelineMoments;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down every event that belongs to a dispute, and to which state it led; and what was
 * decided about the filing window of its order before it began.
 */
@Component
@ProcessingGroup(TimelineMoments.PROJECTION)
class TimelineProjection extends Projection {

    private static final String OPEN =
            """
            insert into timeline_dispute (dispute_id, order_id, complainant, respondent)
            values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String LAST_SET =
            """
            select deadline from timeline_entry
             where dispute_id = ? and deadline_kind = ?
             order by position desc limit 1
            """;

    private static final String COLUMNS =
            """
            event, type, recorded_at, actor_id, actor_role, actor_via, state, clause, deadline_kind,
            deadline, only_for, details\
            """;

    private static final String WRITE =
            """
            insert into %s (position, %s, %s)
            values (:position, :about, :event, :type, :recordedAt, :actorId, :actorRole,
                    :actorVia, :state, cast(:clause as jsonb), :deadlineKind,
                    cast(:deadline as jsonb), :onlyFor, cast(:details as jsonb))
            on conflict do nothing
            """;

    private static final String OF_DISPUTE =
            WRITE.formatted("timeline_entry", "dispute_id", COLUMNS);

    private static final String OF_ORDER = WRITE.formatted("filing_relief", "order_id", COLUMNS);

    /** A dispute tells why it could begin so late. */
    private static final String BEGIN_WITH_RELIEF =
            """
            insert into timeline_entry (position, dispute_id, %s)
            select position, ?, %s from filing_relief where order_id = ?
            on conflict do nothing
            """
                    .formatted(COLUMNS, COLUMNS);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimelineProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(DisputeEvent event, Recording recording) {
        switch (event) {
            case NegotiationOpened opened ->
                    open(
                            opened.disputeId(),
                            opened.orderId(),
                            opened.complainant(),
                            opened.respondent());
            case ComplaintFiled filed ->
                    open(
                            filed.disputeId(),
                            filed.orderId(),
                            filed.complainant(),
                            filed.respondent());
            default -> {} // All others go on with what has begun.
        }
        write(event.disputeId(), event, recording);
    }

    @EventHandler
    void on(EvidenceSubmitted event, Recording recording) {
        write(event.disputeId(), event, recording);
    }

    @EventHandler
    void on(PointsHeld event, Recording recording) {
        write(event.disputeId(), event, recording);
    }

    @EventHandler
    void on(PointsDeducted event, Recording recording) {
        write(event.disputeId(), event, recording);
    }

    @EventHandler
    void on(PointsReversed event, Recording recording) {
        write(event.disputeId(), event, recording);
    }

    @EventHandler
    void on(HoldReleased event, Recording recording) {
        write(event.disputeId(), event, recording);
    }

    @EventHandler
    void on(FilingWindowExtended event, Recording recording) {
        relieve(event, recording);
    }

    @EventHandler
    void on(FilingWindowWaived event, Recording recording) {
        relieve(event, recording);
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from timeline_entry").update();
        jdbc.sql("delete from timeline_dispute").update();
        jdbc.sql("delete from filing_relief").update();
    }

    private void open(DisputeId dispute, OrderId order, PartyId complainant, PartyId respondent) {
        jdbc.sql(OPEN)
                .params(dispute.value(), order.toString(), complainant.value(), respondent.value())
                .update();
        jdbc.sql(BEGIN_WITH_RELIEF).params(dispute.value(), order.toString()).update();
    }

    private void relieve(OrderEvent event, Recording recording) {
        jdbc.sql(OF_ORDER)
                .paramSource(
                        EntryRow.of(
                                event.orderId().toString(),
                                event,
                                EventLimits.in(event).orElse(null),
                                recording,
                                json))
                .update();
    }

    private void write(@Nullable DisputeId dispute, LedgerEvent event, Recording recording) {
        if (dispute != null) {
            Deadline limit =
                    EventLimits.in(event)
                            .or(() ->
                                    EventLimits.kindEndedBy(event)
                                            .flatMap(kind -> lastSet(dispute, kind)))
                            .orElse(null);
            jdbc.sql(OF_DISPUTE)
                    .paramSource(EntryRow.of(dispute.value(), event, limit, recording, json))
                    .update();
        }
    }

    private Optional<Deadline> lastSet(DisputeId dispute, DeadlineKind kind) {
        return jdbc.sql(LAST_SET)
                .params(dispute.value(), kind.name())
                .query(String.class)
                .optional()
                .map(deadline -> json.readValue(deadline, Deadline.class));
    }
}
