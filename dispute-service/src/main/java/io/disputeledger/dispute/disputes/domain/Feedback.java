package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FeedbackGiven;
import io.disputeledger.contracts.disputes.GiveFeedback;
import java.util.Optional;

/** Each party may say once, for a while, how a closed dispute went (满意度反馈). */
public final class Feedback {

    private Feedback() {}

    /** Whether the actor may still give feedback. */
    static Opening<PartyId> opening(DisputeState state, Occasion occasion) {
        if (!(state instanceof DisputeState.Known known)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        Optional<PartyId> party = known.dossier().complaint().party(occasion.actor());
        if (party.isEmpty()) {
            return new Opening.Barred<>("dispute.parties-give-feedback");
        }
        if (!(state instanceof DisputeState.Closed closed)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        if (closed.feedback().contains(party.get())) {
            return Opening.shut(RefusalCode.DUPLICATE_FEEDBACK);
        }
        return closed.dossier()
                .clocks()
                .over(DeadlineKind.FEEDBACK)
                .<Opening<PartyId>>map(window ->
                        new Opening.Shut<>(
                                Refusal.missed(RefusalCode.FEEDBACK_WINDOW_CLOSED, window)))
                .orElseGet(() -> Opening.open(party.get()));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, GiveFeedback command, Occasion occasion) {
        return opening(state, occasion)
                .decide(party ->
                        Decision.accepted(
                                new FeedbackGiven(
                                        command.disputeId(),
                                        party,
                                        command.score(),
                                        command.text(),
                                        occasion.now(),
                                        occasion.actor())));
    }
}
