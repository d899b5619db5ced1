package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.Escalation;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The parties talk first; the complainant may then call the platform, and at last time does. */
public final class Negotiation {

    private Negotiation() {}

    /** Whether a negotiation may come before the platform, at the complainant's request. */
    static Opening<Complaint> opening(DisputeState state, Occasion occasion) {
        Optional<Complaint> complaint = DisputeState.complaint(state);
        if (complaint.filter(known -> !known.isComplainant(occasion.actor())).isPresent()) {
            return new Opening.Barred<>("dispute.complainant-escalates");
        }
        if (!(state instanceof DisputeState.Negotiating(var dossier))) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        return dossier.clocks()
                .running(DeadlineKind.NEGOTIATION)
                .<Opening<Complaint>>map(early ->
                        new Opening.Shut<>(Refusal.missed(RefusalCode.ESCALATION_TOO_EARLY, early)))
                .orElseGet(() -> Opening.open(dossier.complaint()));
    }

    static Decision<DisputeEvent> decide(DisputeState state, Occasion occasion, RulePacks packs) {
        return opening(state, occasion)
                .decide(complaint ->
                        new Decision.Accepted<>(
                                escalated(
                                        Escalation.REQUESTED,
                                        occasion.now(),
                                        new Following(complaint, occasion, packs)),
                                List.of()));
    }

    /** The complaint counts as filed. */
    static List<DisputeEvent> escalated(
            Escalation escalation, Instant effectiveAt, Following following) {
        return List.of(
                new ComplaintEscalated(
                        following.complaint().disputeId(),
                        escalation,
                        effectiveAt,
                        following.occasion().now(),
                        following.occasion().actor()),
                following.limit(DeadlineKind.INTAKE, effectiveAt));
    }
}
