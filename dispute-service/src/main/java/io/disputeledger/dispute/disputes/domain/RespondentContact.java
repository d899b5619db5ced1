package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.ComplaintAnswered;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RespondToComplaint;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.rules.RulePacks;
import java.util.List;
import java.util.Optional;

/** An officer contacts the respondent, who may then answer. */
public final class RespondentContact {

    private static final int FIRST = 1;

    private RespondentContact() {}

    /** Whether the respondent of an accepted complaint is still to be contacted. */
    static Opening<Complaint> contact(DisputeState state) {
        return state instanceof DisputeState.Accepted(var dossier)
                ? Opening.open(dossier.complaint())
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    /** Whether the complaint may be answered, by this actor. */
    static Opening<Complaint> answer(DisputeState state, Occasion occasion) {
        Optional<Complaint> complaint = DisputeState.complaint(state);
        if (complaint.filter(known -> !known.isRespondent(occasion.actor())).isPresent()) {
            return new Opening.Barred<>("dispute.respondent-answers");
        }
        return switch (state) {
            case DisputeState.Accepted(var dossier) -> Opening.open(dossier.complaint());
            case DisputeState.EvidenceOpen(var dossier, _, _) -> Opening.open(dossier.complaint());
            case DisputeState.UnderReview(var dossier) -> Opening.open(dossier.complaint());
            case DisputeState.InMediation(var dossier) -> Opening.open(dossier.complaint());
            case DisputeState.Unfiled _,
                    DisputeState.Negotiating _,
                    DisputeState.Filed _,
                    DisputeState.IntakeRejected _,
                    DisputeState.Judged _,
                    DisputeState.Executing _,
                    DisputeState.Enforcing _,
                    DisputeState.Closed _ ->
                    Opening.shut(RefusalCode.INVALID_STATE);
        };
    }

    /**
     * Records the contact and opens the first round of evidence, in which the respondent is asked.
     */
    static Decision<DisputeEvent> decide(
            DisputeState state,
            RecordRespondentContact command,
            Occasion occasion,
            RulePacks packs) {
        return contact(state)
                .decide(complaint ->
                        Decision.accepted(
                                new RespondentContacted(
                                        command.disputeId(),
                                        command.channel(),
                                        command.outcome(),
                                        occasion.now(),
                                        occasion.actor()),
                                new EvidenceRoundOpened(
                                        command.disputeId(),
                                        FIRST,
                                        List.of(complaint.respondent()),
                                        null,
                                        occasion.now(),
                                        occasion.actor()),
                                new Following(complaint, occasion, packs)
                                        .limit(DeadlineKind.EVIDENCE_ROUND, occasion.now())));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, RespondToComplaint command, Occasion occasion) {
        return answer(state, occasion)
                .decide(_ ->
                        Decision.accepted(
                                new ComplaintAnswered(
                                        command.disputeId(),
                                        command.stance(),
                                        command.answer(),
                                        occasion.now(),
                                        occasion.actor())));
    }
}
