package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingReversed;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what stands against each seller. */
@Component
@ProcessingGroup(ScoreboardProjection.NAME)
class ScoreboardProjection extends Projection {

    static final String NAME = "scoreboards";

    private static final String NOTE_SELLER =
            """
            insert into seller_account (account_id, position) values (?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_DISPUTE =
            """
            insert into seller_dispute (dispute_id, account_id, against_seller, filed_at_position)
            values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_FILING =
            """
            update seller_dispute set filed_at_position = ?
             where dispute_id = ? and filed_at_position is null
            """;

    private static final String NOTE_LIFTING =
            """
            update seller_measure
               set lifted_at = ?, annulled = ?, lifted_at_position = ?
             where account_id = ?
               and kind = ?
               and line = ?
               and clause_id = ?
               and starts_at = ?
               and lifted_at is null
            """;

    private static final String NOTE_OUTCOME =
            """
            insert into dispute_outcome (dispute_id, position, outcome)
            select dispute_id, ?, ? from seller_dispute where dispute_id = ?
            """;

    private static final String NOTE_MOVEMENT =
            """
            insert into points_movement
                   (position, account_id, event, kind, line, points, offence_id, pack,
                    pack_version, clause_id, basis, dispute_id, active_until, carried_from,
                    recorded_at)
            values (:position, :accountId, :event, :kind, :line, :points, :offenceId, :pack,
                    :packVersion, :clauseId, :basis, :disputeId, :activeUntil, :carriedFrom,
                    :recordedAt)
            on conflict do nothing
            """;

    private static final String NOTE_MEASURE =
            """
            insert into seller_measure
                   (position, account_id, event, kind, line, pack, pack_version, clause_id,
                    starts_at, ends_at)
            values (:position, :accountId, :event, :kind, :line, :pack, :packVersion, :clauseId,
                    :startsAt, :endsAt)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    ScoreboardProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OrderRecorded event, Recording recording) {
        note(new AccountId(event.orderId().marketplace(), event.seller()), recording);
    }

    @EventHandler
    void on(ComplaintFiled event, Recording recording) {
        AccountId account = new AccountId(event.orderId().marketplace(), event.seller());
        note(account, recording);
        jdbc.sql(NOTE_DISPUTE)
                .params(
                        event.disputeId().value(),
                        account.toString(),
                        event.respondent().equals(event.seller()),
                        recording.position())
                .update();
    }

    // A negotiation counts as a dispute once it comes before the platform.
    @EventHandler
    void on(NegotiationOpened event, Recording recording) {
        AccountId account = new AccountId(event.orderId().marketplace(), event.seller());
        note(account, recording);
        jdbc.sql(NOTE_DISPUTE)
                .params(
                        event.disputeId().value(),
                        account.toString(),
                        event.respondent().equals(event.seller()))
                .param(null)
                .update();
    }

    @EventHandler
    void on(ComplaintEscalated event, Recording recording) {
        jdbc.sql(NOTE_FILING).params(recording.position(), event.disputeId().value()).update();
    }

    @EventHandler
    void on(RulingReversed event, Recording recording) {
        note(event.disputeId(), "REVERSED", recording);
    }

    @EventHandler
    void on(RulingIssued event, Recording recording) {
        note(event.disputeId(), event.outcome().name(), recording);
    }

    @EventHandler
    void on(PointsHeld event, Recording recording) {
        note(event.accountId(), recording);
        jdbc.sql(NOTE_MOVEMENT).paramSource(MovementRow.of(event, recording)).update();
    }

    @EventHandler
    void on(PointsDeducted event, Recording recording) {
        note(event.accountId(), recording);
        jdbc.sql(NOTE_MOVEMENT).paramSource(MovementRow.of(event, recording)).update();
    }

    @EventHandler
    void on(PointsReversed event, Recording recording) {
        jdbc.sql(NOTE_MOVEMENT).paramSource(MovementRow.of(event, recording)).update();
    }

    @EventHandler
    void on(HoldReleased event, Recording recording) {
        jdbc.sql(NOTE_MOVEMENT).paramSource(MovementRow.of(event, recording)).update();
    }

    @EventHandler
    void on(MeasureLifted event, Recording recording) {
        jdbc.sql(NOTE_LIFTING)
                .params(
                        StoredInstant.of(event.recordedAt()),
                        event.served(),
                        recording.position(),
                        event.accountId().toString(),
                        event.measure().name(),
                        event.line(),
                        event.clause().clauseId(),
                        StoredInstant.of(event.appliedAt()))
                .update();
    }

    @EventHandler
    void on(ThresholdCrossed event, Recording recording) {
        note(event.accountId(), recording);
    }

    @EventHandler
    void on(MeasureApplied event, Recording recording) {
        note(event.accountId(), recording);
        jdbc.sql(NOTE_MEASURE).paramSource(MeasureRow.of(event, recording)).update();
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from seller_account").update();
        jdbc.sql("delete from points_movement").update();
        jdbc.sql("delete from seller_measure").update();
        jdbc.sql("delete from seller_dispute").update();
        jdbc.sql("delete from dispute_outcome").update();
    }

    private void note(AccountId account, Recording recording) {
        jdbc.sql(NOTE_SELLER).params(account.toString(), recording.position()).update();
    }

    private void note(DisputeId dispute, String outcome, Recording recording) {
        if (jdbc.sql(NOTE_OUTCOME).params(recording.position(), outcome, dispute.value()).update()
                == 0) {
            throw new IllegalStateException("Dispute " + dispute + " is ruled but never began.");
        }
    }
}
