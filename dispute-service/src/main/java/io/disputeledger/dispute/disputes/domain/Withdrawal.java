package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.rules.RulePacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The complainant may withdraw until there is a ruling; the order can then be disputed again. */
public final class Withdrawal {

    private Withdrawal() {}

    /** Whether a complaint can still be withdrawn, and by this actor. */
    static Opening<Complaint> opening(DisputeState state, Occasion occasion) {
        Optional<Complaint> complaint = DisputeState.complaint(state);
        if (complaint.filter(known -> !known.isComplainant(occasion.actor())).isPresent()) {
            return new Opening.Barred<>("dispute.complainant-withdraws");
        }
        return switch (state) {
            case DisputeState.Unruled open -> Opening.open(open.dossier().complaint());
            case DisputeState.Unfiled _, DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
            case DisputeState.Known known ->
                    Opening.shut(
                            DisputeState.verdict(state).isPresent()
                                    ? RefusalCode.ALREADY_RULED
                                    : RefusalCode.INVALID_STATE);
        };
    }

    /** Decides on a withdrawal. */
    static Decision<DisputeEvent> decide(
            DisputeState state, WithdrawComplaint command, Occasion occasion, RulePacks packs) {
        return opening(state, occasion)
                .decide(complaint -> {
                    List<DisputeEvent> events = new ArrayList<>();
                    events.add(
                            new ComplaintWithdrawn(
                                    command.disputeId(),
                                    command.reason(),
                                    occasion.now(),
                                    occasion.actor()));
                    events.addAll(
                            new Following(complaint, occasion, packs)
                                    .closing(CloseReason.WITHDRAWN, occasion.now()));
                    return new Decision.Accepted<>(events, List.of());
                });
    }
}
