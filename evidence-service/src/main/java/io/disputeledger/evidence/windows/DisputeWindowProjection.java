package io.disputeledger.evidence.windows;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.SettlementReached;
import io.disputeledger.kit.processors.Projection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes the parties of each dispute, and when its rounds of evidence open and close. */
@Component
@ProcessingGroup(DisputeWindowProjection.NAME)
class DisputeWindowProjection extends Projection {

    static final String NAME = "dispute-windows";

    private final JdbcClient jdbc;

    DisputeWindowProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(NegotiationOpened event) {
        begin(event.disputeId(), event.complainant(), event.respondent());
    }

    @EventHandler
    void on(ComplaintFiled event) {
        begin(event.disputeId(), event.complainant(), event.respondent());
    }

    private void begin(DisputeId dispute, PartyId complainant, PartyId respondent) {
        jdbc.sql(
                        "insert into dispute_window (dispute_id, complainant, respondent, stage)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        dispute.value(),
                        complainant.value(),
                        respondent.value(),
                        Stage.CLOSED.name())
                .update();
    }

    @EventHandler
    void on(EvidenceRoundOpened event) {
        // The last round's deadline is not this one's.
        update(
                event.disputeId(),
                "stage = ?, round = ?, due_at = null",
                Stage.OPEN.name(),
                event.round());
    }

    @EventHandler
    void on(DeadlineSet event) {
        limit(event.disputeId(), event.kind(), event.deadline());
    }

    @EventHandler
    void on(DeadlineExtended event) {
        limit(event.disputeId(), event.kind(), event.deadline());
    }

    private void limit(DisputeId dispute, DeadlineKind kind, Deadline deadline) {
        if (kind == DeadlineKind.EVIDENCE_ROUND) {
            update(
                    dispute,
                    "due_at = ?, pack = ?, pack_version = ?, clause_id = ?, zone = ?, calendar = ?",
                    deadline.dueAt().atOffset(ZoneOffset.UTC),
                    deadline.clause().pack(),
                    deadline.clause().packVersion(),
                    deadline.clause().clauseId(),
                    deadline.zone(),
                    deadline.calendar() == null ? null : deadline.calendar().toString());
        }
    }

    @EventHandler
    void on(EvidenceRoundClosed event) {
        Stage stage =
                switch (event.closing()) {
                    case WAIVED -> Stage.CLOSED;
                    case ELAPSED -> Stage.ELAPSED;
                };
        update(event.disputeId(), "stage = ?", stage.name());
    }

    @EventHandler
    void on(RulingIssued event) {
        closeOpenRound(event.disputeId());
    }

    @EventHandler
    void on(SettlementReached event) {
        closeOpenRound(event.disputeId());
    }

    @EventHandler
    void on(DisputeClosed event) {
        closeOpenRound(event.disputeId());
    }

    // A round whose time ran out stays so: those who come late are told since when.
    private void closeOpenRound(DisputeId dispute) {
        update(
                dispute,
                "stage = case stage when ? then ? else stage end",
                Stage.OPEN.name(),
                Stage.CLOSED.name());
    }

    private void update(DisputeId dispute, String changes, @Nullable Object... values) {
        List<@Nullable Object> parameters = new ArrayList<>();
        Collections.addAll(parameters, values);
        parameters.add(dispute.value());
        int rows =
                jdbc.sql("update dispute_window set " + changes + " where dispute_id = ?")
                        .params(parameters)
                        .update();
        if (rows != 1) {
            throw new IllegalStateException(
                    "Dispute " + dispute + " goes on without a complaint; nothing may follow it.");
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate dispute_window").update();
    }
}
