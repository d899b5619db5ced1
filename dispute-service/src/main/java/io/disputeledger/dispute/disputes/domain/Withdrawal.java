package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import java.util.List;
import java.util.Optional;

/** The complainant may withdraw until there is a ruling; the order can then be disputed again. */
public final class Withdrawal {

    private Withdrawal() {}

    /** Whether a complaint can still be withdrawn, and by this actor. */
    static Opening<Complaint> opening(DisputeState state, Actor actor) {
        Optional<Complaint> complaint = DisputeState.complaint(state);
        if (complaint.filter(known -> !known.isComplainant(actor)).isPresent()) {
            return new Opening.Barred<>("dispute.complainant-withdraws");
        }
        return switch (state) {
            case DisputeState.Filed(var open) -> Opening.open(open);
            case DisputeState.IntakeRejected(var open) -> Opening.open(open);
            case DisputeState.Accepted(var open) -> Opening.open(open);
            case DisputeState.EvidenceOpen(var open, _, _, _) -> Opening.open(open);
            case DisputeState.UnderReview(var open) -> Opening.open(open);
            case DisputeState.Ruled _ -> Opening.shut(RefusalCode.ALREADY_RULED);
            case DisputeState.Unfiled _, DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
        };
    }

    /** Decides on a withdrawal. */
    public static Decision<DisputeEvent> decide(
            DisputeState state, WithdrawComplaint command, Occasion occasion) {
        return opening(state, occasion.actor())
                .decide(complaint ->
                        new Decision.Accepted<>(
                                List.of(
                                        new ComplaintWithdrawn(
                                                command.disputeId(),
                                                command.reason(),
                                                occasion.now(),
                                                occasion.actor())),
                                List.of(new ClaimChange.GiveBack(complaint.openDisputeKey()))));
    }
}
