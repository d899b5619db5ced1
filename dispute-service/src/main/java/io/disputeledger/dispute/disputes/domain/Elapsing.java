package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.Escalation;
import io.disputeledger.contracts.disputes.MediationOutcome;
import io.disputeledger.contracts.disputes.SlaBreached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What time has done by an instant, whether or not the clock has said so: a limit that is over
 * counts as over for every decision. Limits that ended are taken in the order in which they ended,
 * and what follows from one is judged as of its due instant.
 */
final class Elapsing {

    private Elapsing() {}

    /** What happened by the time of the occasion; empty when nothing did. */
    static List<DisputeEvent> before(DisputeState state, Occasion occasion, DisputeFacts facts) {
        List<DisputeEvent> events = new ArrayList<>();
        DisputeState now = state;
        // Ends, because no limit leads back to a state that had it running before.
        while (now instanceof DisputeState.Known known) {
            Clocks clocks = known.dossier().clocks();
            Optional<DeadlineKind> over = clocks.firstOverAt(occasion.now());
            if (over.isEmpty()) {
                break;
            }
            Instant dueAt = clocks.running(over.get()).orElseThrow().dueAt();
            for (DisputeEvent event : elapse(now, over.get(), dueAt, occasion, facts)) {
                now = DisputeState.evolve(now, event);
                events.add(event);
            }
        }
        return List.copyOf(events);
    }

    /** Whether the clock may speak. What it came for happens before any decision. */
    static Opening<Dossier> opening(DisputeState state, Occasion occasion) {
        if (occasion.actor().role() != Role.CLOCK) {
            return new Opening.Barred<>("dispute.clock-elapses");
        }
        return DisputeState.dossier(state)
                .map(Opening::open)
                .orElseGet(() -> Opening.shut(RefusalCode.INVALID_STATE));
    }

    /** The next instant at which time changes something; empty when it never will. */
    static Optional<Instant> next(DisputeState state, Instant now) {
        return DisputeState.dossier(state).stream()
                .flatMap(dossier ->
                        Stream.concat(
                                dossier.clocks().running().values().stream().map(Deadline::dueAt),
                                dossier.talks().offers().stream().map(Talks.Offer::expiresAt)))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static List<DisputeEvent> elapse(
            DisputeState state,
            DeadlineKind kind,
            Instant dueAt,
            Occasion occasion,
            DisputeFacts facts) {
        Dossier dossier = DisputeState.dossier(state).orElseThrow();
        DisputeId dispute = dossier.complaint().disputeId();
        if (kind.isServiceLevel()) {
            return List.of(new SlaBreached(dispute, kind, dueAt, occasion.now(), occasion.actor()));
        }
        List<DisputeEvent> events = new ArrayList<>();
        events.add(new DeadlineElapsed(dispute, kind, dueAt, occasion.now(), occasion.actor()));
        events.addAll(
                consequences(
                        state,
                        kind,
                        dueAt,
                        new Following(dossier.complaint(), occasion, facts.packs()),
                        facts));
        return events;
    }

    private static List<DisputeEvent> consequences(
            DisputeState state,
            DeadlineKind kind,
            Instant dueAt,
            Following following,
            DisputeFacts facts) {
        return switch (kind) {
            case FILING -> following.closing(CloseReason.EXPIRED, dueAt);
            case AUTOMATIC_ESCALATION ->
                    Negotiation.escalated(Escalation.AUTOMATIC, dueAt, following);
            case RESUBMISSION -> following.closing(CloseReason.INADMISSIBLE, dueAt);
            case EVIDENCE_ROUND -> EvidenceRounds.elapsed(state, dueAt, following, facts);
            case MEDIATION -> Mediation.ended(MediationOutcome.ELAPSED, dueAt, following);
            case RULING_APPEAL -> Appeals.unused(state, dueAt, following);
            case COMPLIANCE -> Enforcement.opened(state, dueAt, following);
            case NEGOTIATION,
                    ARBITRATION_NOTICE,
                    FEEDBACK,
                    INTAKE,
                    RESPONDENT_CONTACT,
                    OFFICER_STEP,
                    RE_EXAMINATION,
                    APPEAL_REVIEW ->
                    List.of();
        };
    }
}
