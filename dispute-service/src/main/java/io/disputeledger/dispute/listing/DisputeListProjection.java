package io.disputeledger.dispute.listing;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.OfficerAssigned;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down each dispute by what people look for, and where it stands. */
@Component
@ProcessingGroup(DisputeListProjection.NAME)
class DisputeListProjection extends Projection {

    static final String NAME = "dispute-list";

    private static final String LIST =
            """
            insert into listed_dispute
                   (position, dispute_id, order_id, marketplace, state, category, complainant,
                    respondent, seller, claim_minor, claim_currency, filed_at, since)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String NOTE_PARTY =
            "insert into dispute_party (party, position) values (?, ?) on conflict do nothing";

    private static final String NOTE_OFFICER =
            "update listed_dispute set officer = ?, since = ? where dispute_id = ?";

    private static final String NOTE_FILING =
            "update listed_dispute set filed_at = ?, since = ? where dispute_id = ?";

    private static final String NOTE_CLAIM =
            """
            update listed_dispute set claim_minor = ?, claim_currency = ?, since = ?
             where dispute_id = ?
            """;

    private static final String MOVE =
            "update listed_dispute set state = ?, since = ? where dispute_id = ?";

    // What one event changes is one change, in however many ways.
    private static final String KEEP =
            """
            insert into former_dispute
            select d.*, :position from listed_dispute d
             where d.dispute_id = :dispute and d.since < :position
            """;

    private final JdbcClient jdbc;

    DisputeListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DisputeEvent event, Recording recording) {
        switch (event) {
            case ComplaintFiled filed -> list(filed, recording.position());
            // What is negotiated is found by the same facts as what is filed.
            case NegotiationOpened opened -> list(asFiled(opened), recording.position());
            case OfficerAssigned assigned ->
                    change(event, recording, NOTE_OFFICER, assigned.officer());
            case ComplaintEscalated escalated ->
                    change(
                            event,
                            recording,
                            NOTE_FILING,
                            StoredInstant.of(escalated.effectiveAt()));
            case ComplaintResubmitted again ->
                    change(
                            event,
                            recording,
                            NOTE_CLAIM,
                            again.claim().minor(),
                            again.claim().currency());
            default -> {} // All others change nothing that people look for but the state.
        }
        LifeCycleState.after(event)
                .ifPresent(state -> change(event, recording, MOVE, state.name()));
    }

    private void list(ComplaintFiled filed, long position) {
        jdbc.sql(LIST)
                .params(
                        position,
                        filed.disputeId().value(),
                        filed.orderId().toString(),
                        filed.orderId().marketplace().value(),
                        LifeCycleState.FILED.name(),
                        filed.category().name(),
                        filed.complainant().value(),
                        filed.respondent().value(),
                        filed.seller().value(),
                        filed.claim().minor(),
                        filed.claim().currency(),
                        StoredInstant.of(filed.recordedAt()),
                        position)
                .update();
        note(filed.complainant(), position);
        note(filed.respondent(), position);
    }

    private static ComplaintFiled asFiled(NegotiationOpened opened) {
        return new ComplaintFiled(
                opened.disputeId(),
                opened.orderId(),
                opened.complainant(),
                opened.respondent(),
                opened.seller(),
                opened.category(),
                opened.claim(),
                opened.orderAmount(),
                opened.remedies(),
                opened.facts(),
                opened.rules(),
                opened.filingWindow(),
                opened.recordedAt(),
                opened.actor());
    }

    private void note(PartyId party, long position) {
        jdbc.sql(NOTE_PARTY).params(party.value(), position).update();
    }

    private void change(DisputeEvent event, Recording recording, String change, Object... values) {
        long position = recording.position();
        String dispute = event.disputeId().value();
        jdbc.sql(KEEP).param("position", position).param("dispute", dispute).update();
        if (jdbc.sql(change).params(values).params(position, dispute).update() == 0) {
            throw new IllegalStateException(
                    "Dispute " + event.disputeId() + " goes on but never began.");
        }
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from dispute_party").update();
        jdbc.sql("delete from listed_dispute").update();
        jdbc.sql("delete from former_dispute").update();
    }
}
