package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import java.util.List;

/** The complainant may withdraw until there is a ruling; the order can then be disputed again. */
public final class Withdrawal {

    private Withdrawal() {}

    /** Decides on a withdrawal. */
    public static Decision<DisputeEvent> decide(
            DisputeState state, WithdrawComplaint command, Occasion occasion) {
        return switch (state) {
            case DisputeState.Unfiled _ -> Decision.refused(RefusalCode.INVALID_STATE);
            case DisputeState.Filed(var complaint) -> withdraw(complaint, command, occasion);
            case DisputeState.IntakeRejected(var complaint) ->
                    withdraw(complaint, command, occasion);
            case DisputeState.Accepted(var complaint) -> withdraw(complaint, command, occasion);
            case DisputeState.EvidenceOpen(var complaint, _, _, _) ->
                    withdraw(complaint, command, occasion);
            case DisputeState.UnderReview(var complaint) -> withdraw(complaint, command, occasion);
            case DisputeState.Ruled(var complaint) ->
                    refuse(complaint, occasion, RefusalCode.ALREADY_RULED);
            case DisputeState.Closed(var complaint) ->
                    refuse(complaint, occasion, RefusalCode.INVALID_STATE);
        };
    }

    private static Decision<DisputeEvent> withdraw(
            Complaint complaint, WithdrawComplaint command, Occasion occasion) {
        if (!complaint.isComplainant(occasion.actor())) {
            return forbidden();
        }
        return new Decision.Accepted<>(
                List.of(
                        new ComplaintWithdrawn(
                                command.disputeId(),
                                command.reason(),
                                occasion.now(),
                                occasion.actor())),
                List.of(new ClaimChange.GiveBack(complaint.openDisputeKey())));
    }

    private static Decision<DisputeEvent> refuse(
            Complaint complaint, Occasion occasion, RefusalCode code) {
        return complaint.isComplainant(occasion.actor()) ? Decision.refused(code) : forbidden();
    }

    private static Decision<DisputeEvent> forbidden() {
        return Decision.forbidden("Only the complainant withdraws a complaint.");
    }
}
