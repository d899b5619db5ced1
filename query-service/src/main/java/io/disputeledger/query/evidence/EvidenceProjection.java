package io.disputeledger.query.evidence;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what was submitted in each dispute, when its rounds closed, and what rulings cite. */
@Component
@ProcessingGroup(EvidenceProjection.NAME)
class EvidenceProjection extends Projection {

    static final String NAME = "evidence-views";

    private static final String NOTE_DISPUTE =
            """
            insert into evidence_dispute (dispute_id, complainant, respondent, position)
            values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_ITEM =
            """
            insert into evidence_item
                   (evidence_id, dispute_id, position, kind, submitter, round, sha256, size_bytes,
                    media_type, file_name_subject, file_name_sealed, source, disclosure,
                    captured_at, recorded_at)
            values (:evidenceId, :disputeId, :position, :kind, :submitter, :round, :sha256,
                    :sizeBytes, :mediaType, :fileNameSubject, :fileNameSealed, :source,
                    :disclosure, :capturedAt, :recordedAt)
            on conflict do nothing
            """;

    private static final String NOTE_CLOSING =
            """
            insert into evidence_round_closed (dispute_id, round, position)
            values (?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_CITATION =
            """
            insert into evidence_citation (evidence_id, position, ruling)
            values (?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    EvidenceProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(NegotiationOpened event, Recording recording) {
        jdbc.sql(NOTE_DISPUTE)
                .params(
                        event.disputeId().value(),
                        event.complainant().value(),
                        event.respondent().value(),
                        recording.position())
                .update();
    }

    @EventHandler
    void on(ComplaintFiled event, Recording recording) {
        jdbc.sql(NOTE_DISPUTE)
                .params(
                        event.disputeId().value(),
                        event.complainant().value(),
                        event.respondent().value(),
                        recording.position())
                .update();
    }

    @EventHandler
    void on(EvidenceSubmitted event, Recording recording) {
        jdbc.sql(NOTE_ITEM).paramSource(ItemRow.of(event, recording)).update();
    }

    @EventHandler
    void on(EvidenceRoundClosed event, Recording recording) {
        jdbc.sql(NOTE_CLOSING)
                .params(event.disputeId().value(), event.round(), recording.position())
                .update();
    }

    @EventHandler
    void on(RulingIssued event, Recording recording) {
        for (EvidenceId cited : event.evidenceIds()) {
            jdbc.sql(NOTE_CITATION)
                    .params(cited.value(), recording.position(), recording.event().toString())
                    .update();
        }
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from evidence_dispute").update();
        jdbc.sql("delete from evidence_item").update();
        jdbc.sql("delete from evidence_round_closed").update();
        jdbc.sql("delete from evidence_citation").update();
    }
}
