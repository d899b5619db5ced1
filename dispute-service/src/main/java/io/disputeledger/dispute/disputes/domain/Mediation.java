package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EndMediation;
import io.disputeledger.contracts.disputes.MediationEnded;
import io.disputeledger.contracts.disputes.MediationOutcome;
import io.disputeledger.contracts.disputes.MediationStarted;
import io.disputeledger.contracts.disputes.StartMediation;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A mediator helps the parties to agree, if both have consented (调解). */
public final class Mediation {

    private Mediation() {}

    /** Whether a mediation may begin. */
    static Opening<Complaint> start(DisputeState state, Occasion occasion) {
        if (Conflict.concerns(state, occasion)) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        if (!(state instanceof DisputeState.UnderReview(var dossier))) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        Complaint complaint = dossier.complaint();
        return Stream.of(complaint.complainant(), complaint.respondent())
                        .allMatch(party ->
                                dossier.talks()
                                        .hasConsent(party, ConsentMatter.MEDIATION, List.of()))
                ? Opening.open(complaint)
                : Opening.shut(RefusalCode.CONSENT_MISSING);
    }

    /** Whether a mediation may be given up. */
    static Opening<Complaint> end(DisputeState state, Occasion occasion) {
        if (Conflict.concerns(state, occasion)) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        return state instanceof DisputeState.InMediation(var dossier)
                ? Opening.open(dossier.complaint())
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, StartMediation command, Occasion occasion, RulePacks packs) {
        return start(state, occasion)
                .decide(complaint ->
                        Decision.accepted(
                                new MediationStarted(
                                        command.disputeId(), occasion.now(), occasion.actor()),
                                new Following(complaint, occasion, packs)
                                        .limit(DeadlineKind.MEDIATION, occasion.now())));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, EndMediation command, Occasion occasion, RulePacks packs) {
        return end(state, occasion)
                .decide(complaint ->
                        new Decision.Accepted<>(
                                ended(
                                        MediationOutcome.FAILED,
                                        occasion.now(),
                                        new Following(complaint, occasion, packs)),
                                List.of()));
    }

    /** The dispute waits for an officer again. */
    static List<DisputeEvent> ended(
            MediationOutcome outcome, Instant effectiveAt, Following following) {
        return List.of(
                new MediationEnded(
                        following.complaint().disputeId(),
                        outcome,
                        effectiveAt,
                        following.occasion().now(),
                        following.occasion().actor()),
                following.limit(DeadlineKind.OFFICER_STEP, effectiveAt));
    }
}
