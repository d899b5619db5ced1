package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
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
            "insert into seller_account (account_id) values (?) on conflict do nothing";

    private static final String NOTE_DISPUTE =
            """
            insert into seller_dispute (dispute_id, account_id, against_seller)
            values (?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_OUTCOME =
            "update seller_dispute set outcome = ? where dispute_id = ?";

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
    void on(OrderRecorded event) {
        note(new AccountId(event.orderId().marketplace(), event.seller()));
    }

    @EventHandler
    void on(ComplaintFiled event) {
        AccountId account = new AccountId(event.orderId().marketplace(), event.seller());
        note(account);
        jdbc.sql(NOTE_DISPUTE)
                .params(
                        event.disputeId().value(),
                        account.toString(),
                        event.respondent().equals(event.seller()))
                .update();
    }

    @EventHandler
    void on(RulingIssued event) {
        if (jdbc.sql(NOTE_OUTCOME)
                        .params(event.outcome().name(), event.disputeId().value())
                        .update()
                == 0) {
            throw new IllegalStateException(
                    "Dispute " + event.disputeId() + " is ruled but never began.");
        }
    }

    @EventHandler
    void on(PointsHeld event, Recording recording) {
        note(event.accountId());
        jdbc.sql(NOTE_MOVEMENT).paramSource(MovementRow.of(event, recording)).update();
    }

    @EventHandler
    void on(PointsDeducted event, Recording recording) {
        note(event.accountId());
        jdbc.sql(NOTE_MOVEMENT).paramSource(MovementRow.of(event, recording)).update();
    }

    @EventHandler
    void on(ThresholdCrossed event) {
        note(event.accountId());
    }

    @EventHandler
    void on(MeasureApplied event, Recording recording) {
        note(event.accountId());
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
    }

    private void note(AccountId account) {
        jdbc.sql(NOTE_SELLER).param(account.toString()).update();
    }
}
