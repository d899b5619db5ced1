package io.disputeledger.dispute.evidence;

import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which evidence was submitted, and at which position each round closed. */
@Component
@ProcessingGroup(EvidenceOnRecordProjection.NAME)
class EvidenceOnRecordProjection extends Projection {

    static final String NAME = "evidence-on-record";

    private final JdbcClient jdbc;

    EvidenceOnRecordProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EvidenceSubmitted event, Recording recording) {
        jdbc.sql(
                        "insert into evidence_on_record"
                                + " (evidence_id, dispute_id, round, submitter, position)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        event.evidenceId().value(),
                        event.disputeId().value(),
                        event.round(),
                        event.submitter().value(),
                        recording.position())
                .update();
    }

    @EventHandler
    void on(EvidenceRoundClosed event, Recording recording) {
        jdbc.sql(
                        "insert into closed_round (dispute_id, round, position) values (?, ?, ?)"
                                + " on conflict do nothing")
                .params(event.disputeId().value(), event.round(), recording.position())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate evidence_on_record, closed_round").update();
    }
}
