package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
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
import java.util.Set;

/**
 * Contacting the respondent opens the first round of evidence. A round closes when its time runs
 * out, or when both parties waive the rest of it.
 */
public final class EvidenceRounds {

    private static final int FIRST = 1;

    private EvidenceRounds() {}

    /** Whether the respondent of an accepted complaint is still to be contacted. */
    static Opening<Complaint> contact(DisputeState state) {
        return state instanceof DisputeState.Accepted(var complaint)
                ? Opening.open(complaint)
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    /** A round that is open, and the party that asks. */
    record OpenTo(PartyId party, DisputeState.EvidenceOpen state) {}

    /** Whether a party may still waive the rest of a round. */
    static Opening<OpenTo> waiver(DisputeState state, Occasion occasion) {
        Optional<PartyId> party =
                DisputeState.complaint(state)
                        .flatMap(complaint -> complaint.party(occasion.actor()));
        if (party.isEmpty()) {
            return state instanceof DisputeState.Unfiled
                    ? Opening.shut(RefusalCode.INVALID_STATE)
                    : new Opening.Barred<>("dispute.parties-waive");
        }
        return state instanceof DisputeState.EvidenceOpen round && !round.isOverAt(occasion.now())
                ? new Opening.Open<>(new OpenTo(party.get(), round), round.deadline())
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    /** Records the contact and opens the first round. */
    public static Decision<DisputeEvent> decide(
            DisputeState state,
            RecordRespondentContact contact,
            Occasion occasion,
            RulePacks packs) {
        return contact(state).decide(complaint -> open(complaint, contact, occasion, packs));
    }

    private static Decision<DisputeEvent> open(
            Complaint complaint,
            RecordRespondentContact contact,
            Occasion occasion,
            RulePacks packs) {
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
        return waiver(state, occasion).decide(open -> waive(open, command, occasion));
    }

    private static Decision<DisputeEvent> waive(
            OpenTo open, WaiveEvidenceRound command, Occasion occasion) {
        int round = open.state().round();
        Set<PartyId> waivers = open.state().waivers();
        if (waivers.contains(open.party())) {
            return Decision.unchanged();
        }
        EvidenceRoundWaived waived =
                new EvidenceRoundWaived(
                        command.disputeId(), round, open.party(), occasion.now(), occasion.actor());
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
}
