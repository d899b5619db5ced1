package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED;
import static io.disputeledger.dispute.disputes.domain.Examples.APPEALABLE;
import static io.disputeledger.dispute.disputes.domain.Examples.APPEALED;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOSED_BY_WAIVER;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOSED_BY_WITHDRAWAL;
import static io.disputeledger.dispute.disputes.domain.Examples.COMPLIANCE_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.CONTACTED;
import static io.disputeledger.dispute.disputes.domain.Examples.DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.FEEDBACK_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.FINAL;
import static io.disputeledger.dispute.disputes.domain.Examples.FORCED_OPEN;
import static io.disputeledger.dispute.disputes.domain.Examples.MEDIATED;
import static io.disputeledger.dispute.disputes.domain.Examples.MEDIATION_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.NEGOTIATED;
import static io.disputeledger.dispute.disputes.domain.Examples.OPENED;
import static io.disputeledger.dispute.disputes.domain.Examples.ORDERED;
import static io.disputeledger.dispute.disputes.domain.Examples.REJECTED;
import static io.disputeledger.dispute.disputes.domain.Examples.RESUBMISSION_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED;
import static io.disputeledger.dispute.disputes.domain.Examples.WITHDRAWN;
import static io.disputeledger.dispute.disputes.domain.Examples.limit;

import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import java.util.List;

/** How far a dispute can have come, told by its events. */
enum Stage {
    UNFILED(),
    NEGOTIATION(
            NEGOTIATED,
            limit(DeadlineKind.NEGOTIATION, FILED_AT, BUYING),
            limit(DeadlineKind.AUTOMATIC_ESCALATION, FILED_AT, BUYING)),
    FILED_COMPLAINT(FILED),
    REJECTED_AT_INTAKE(FILED, REJECTED, RESUBMISSION_DUE),
    ACCEPTED_COMPLAINT(FILED, ACCEPTED),
    ROUND_OPEN(FILED, ACCEPTED, CONTACTED, OPENED, DUE),
    UNDER_REVIEW(FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER),
    IN_MEDIATION(
            FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER, MEDIATED, MEDIATION_DUE),
    RULED_ON(FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER, RULED, APPEALABLE),
    UNDER_APPEAL(
            FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER, RULED, APPEALABLE, APPEALED),
    FINAL_RULING(FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER, RULED, FINAL),
    EXECUTING(
            FILED,
            ACCEPTED,
            CONTACTED,
            OPENED,
            DUE,
            CLOSED_BY_WAIVER,
            RULED,
            FINAL,
            ORDERED,
            COMPLIANCE_DUE),
    ENFORCING(
            FILED,
            ACCEPTED,
            CONTACTED,
            OPENED,
            DUE,
            CLOSED_BY_WAIVER,
            RULED,
            FINAL,
            ORDERED,
            FORCED_OPEN),
    CLOSED(FILED, WITHDRAWN, CLOSED_BY_WITHDRAWAL, FEEDBACK_DUE);

    private final List<DisputeEvent> events;

    Stage(DisputeEvent... events) {
        this.events = List.of(events);
    }

    GivenDispute given() {
        return GivenDispute.given(events.toArray(DisputeEvent[]::new));
    }
}
