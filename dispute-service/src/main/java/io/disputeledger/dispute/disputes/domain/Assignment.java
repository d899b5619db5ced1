package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.OfficerAssigned;

/** An officer is made responsible for a dispute. */
public final class Assignment {

    private Assignment() {}

    /** Whether the dispute needs somebody who is responsible. */
    static Opening<Dossier> opening(DisputeState state) {
        return switch (state) {
            case DisputeState.Unfiled _, DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
            case DisputeState.Known known -> Opening.open(known.dossier());
        };
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, AssignOfficer command, Occasion occasion) {
        return opening(state)
                .decide(dossier -> {
                    Complaint complaint = dossier.complaint();
                    if (command.officer().equals(complaint.complainant().value())
                            || command.officer().equals(complaint.respondent().value())) {
                        return Decision.refused(RefusalCode.CONFLICT_OF_INTEREST);
                    }
                    return command.officer().equals(dossier.officer())
                            ? Decision.unchanged()
                            : Decision.accepted(
                                    new OfficerAssigned(
                                            command.disputeId(),
                                            command.officer(),
                                            occasion.now(),
                                            occasion.actor()));
                });
    }
}
