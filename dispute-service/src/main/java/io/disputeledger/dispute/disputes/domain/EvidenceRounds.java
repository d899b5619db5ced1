package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.WindowKind;
import java.util.Optional;

/**
 * Contacting the respondent opens the first round of evidence. A round closes when its time runs
 * out, or when both parties waive the rest of it.
 */
public final class EvidenceRounds {

    private static final int FIRST = 1;

    private EvidenceRounds() {}

    /** Records the contact and opens the first round. */
    public static Decision<DisputeEvent> decide(
            DisputeState state,
            RecordRespondentContact contact,
            Occasion occasion,
            RulePacks packs) {
        if (!(state instanceof DisputeState.Accepted(var complaint))) {
            return Decision.refused(RefusalCode.INVALID_STATE);
        }
        RulePack rules = packs.get(complaint.rules());
        return Decision.accepted(
                new RespondentContacted(
                        contact.disputeId(),
                        contact.channel(),
                        contact.outcome(),
                        occasion.now(),
                        occasion.actor()),
                new EvidenceRoundOpened(
                        contact.disputeId(), FIRST, occasion.now(), occasion.actor()),
                new DeadlineSet(
                        contact.disputeId(),
                        DeadlineKind.EVIDENCE_ROUND,
                        rules.deadline(WindowKind.EVIDENCE_ROUND, occasion.now()),
                        occasion.now(),
                        occasion.actor()));
    }

    /** Waives the rest of the round for the acting party. */
    public static Decision<DisputeEvent> decide(
            DisputeState state, WaiveEvidenceRound command, Occasion occasion) {
        Optional<PartyId> party =
                DisputeState.complaint(state)
                        .flatMap(complaint -> complaint.party(occasion.actor()));
        if (party.isEmpty() && !(state instanceof DisputeState.Unfiled)) {
            return Decision.forbidden("Only the parties waive a round of evidence.");
        }
        if (party.isEmpty()
                || !(state
                        instanceof
                        DisputeState.EvidenceOpen(_, var round, var deadline, var waivers))
                || isOver(deadline, occasion)) {
            return Decision.refused(RefusalCode.INVALID_STATE);
        }
        if (waivers.contains(party.get())) {
            return Decision.unchanged();
        }
        EvidenceRoundWaived waived =
                new EvidenceRoundWaived(
                        command.disputeId(), round, party.get(), occasion.now(), occasion.actor());
        return waivers.isEmpty()
                ? Decision.accepted(waived)
                : Decision.accepted(
                        waived,
                        new EvidenceRoundClosed(
                                command.disputeId(),
                                round,
                                RoundClosing.WAIVED,
                                occasion.now(),
                                occasion.now(),
                                occasion.actor()));
    }

    static boolean isOver(@org.jspecify.annotations.Nullable Deadline deadline, Occasion occasion) {
        return deadline != null && deadline.isOverAt(occasion.now());
    }
}
