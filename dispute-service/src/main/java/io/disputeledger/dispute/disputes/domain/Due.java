package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.disputes.DeadlineKind;
import java.util.List;

/**
 * A time limit that runs in a dispute.
 *
 * @param kind what it limits
 */
public record Due(DeadlineKind kind, Deadline deadline) {

    /** The limits that the state has set, whether or not they have passed. */
    public static List<Due> in(DisputeState state) {
        return switch (state) {
            case DisputeState.EvidenceOpen(_, _, var deadline, _) when deadline != null ->
                    List.of(new Due(DeadlineKind.EVIDENCE_ROUND, deadline));
            case DisputeState.EvidenceOpen _,
                    DisputeState.Unfiled _,
                    DisputeState.Filed _,
                    DisputeState.IntakeRejected _,
                    DisputeState.Accepted _,
                    DisputeState.UnderReview _,
                    DisputeState.Ruled _,
                    DisputeState.Closed _ ->
                    List.of();
        };
    }
}
