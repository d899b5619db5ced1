package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.rules.RulePacks;

/** An officer checks a complaint for completeness and admissibility (初步审核). */
public final class Intake {

    private Intake() {}

    /** Whether a complaint waits for intake. */
    static Opening<Complaint> opening(DisputeState state) {
        return state instanceof DisputeState.Filed(var dossier)
                ? Opening.open(dossier.complaint())
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    /** Takes the complaint on. */
    static Decision<DisputeEvent> decide(
            DisputeState state, AcceptComplaint command, Occasion occasion, RulePacks packs) {
        return opening(state)
                .decide(complaint ->
                        Decision.accepted(
                                new ComplaintAccepted(
                                        command.disputeId(), occasion.now(), occasion.actor()),
                                new Following(complaint, occasion, packs)
                                        .limit(DeadlineKind.RESPONDENT_CONTACT, occasion.now())));
    }

    /** Finds the complaint inadmissible; the complainant may mend it for a while. */
    static Decision<DisputeEvent> decide(
            DisputeState state, RejectComplaint command, Occasion occasion, RulePacks packs) {
        return opening(state)
                .decide(complaint ->
                        Decision.accepted(
                                new ComplaintRejected(
                                        command.disputeId(),
                                        command.reason(),
                                        command.guidance(),
                                        occasion.now(),
                                        occasion.actor()),
                                new Following(complaint, occasion, packs)
                                        .limit(DeadlineKind.RESUBMISSION, occasion.now())));
    }
}
