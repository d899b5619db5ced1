package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.RejectComplaint;

/** An officer checks a complaint for completeness and admissibility (初步审核). */
public final class Intake {

    private Intake() {}

    /** Whether a complaint waits for intake. */
    static Opening<Complaint> opening(DisputeState state) {
        return state instanceof DisputeState.Filed(var complaint)
                ? Opening.open(complaint)
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    /** Takes the complaint on. */
    public static Decision<DisputeEvent> decide(
            DisputeState state, AcceptComplaint command, Occasion occasion) {
        return opening(state)
                .decide(_ ->
                        Decision.accepted(
                                new ComplaintAccepted(
                                        command.disputeId(), occasion.now(), occasion.actor())));
    }

    /** Finds the complaint inadmissible. */
    public static Decision<DisputeEvent> decide(
            DisputeState state, RejectComplaint command, Occasion occasion) {
        return opening(state)
                .decide(_ ->
                        Decision.accepted(
                                new ComplaintRejected(
                                        command.disputeId(),
                                        command.reason(),
                                        command.guidance(),
                                        occasion.now(),
                                        occasion.actor())));
    }
}
