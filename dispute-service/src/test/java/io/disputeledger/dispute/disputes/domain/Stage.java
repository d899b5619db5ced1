package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOSED_BY_WAIVER;
import static io.disputeledger.dispute.disputes.domain.Examples.CONTACTED;
import static io.disputeledger.dispute.disputes.domain.Examples.DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED;
import static io.disputeledger.dispute.disputes.domain.Examples.OPENED;
import static io.disputeledger.dispute.disputes.domain.Examples.REJECTED;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED;
import static io.disputeledger.dispute.disputes.domain.Examples.WITHDRAWN;

import io.disputeledger.contracts.disputes.DisputeEvent;
import java.util.List;

/** How far a dispute can have come, told by its events. */
enum Stage {
    UNFILED(),
    FILED_COMPLAINT(FILED),
    REJECTED_AT_INTAKE(FILED, REJECTED),
    ACCEPTED_COMPLAINT(FILED, ACCEPTED),
    ROUND_OPEN(FILED, ACCEPTED, CONTACTED, OPENED, DUE),
    UNDER_REVIEW(FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER),
    RULED_ON(FILED, ACCEPTED, CONTACTED, OPENED, DUE, CLOSED_BY_WAIVER, RULED),
    CLOSED(FILED, WITHDRAWN);

    private final List<DisputeEvent> events;

    Stage(DisputeEvent... events) {
        this.events = List.of(events);
    }

    GivenDispute given() {
        return GivenDispute.given(events.toArray(DisputeEvent[]::new));
    }
}
