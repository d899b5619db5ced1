package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ExecutionOrdered;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.RulingBecameFinal;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.SlaKind;
import io.disputeledger.rules.WindowKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows, in whatever topic: limits that are set, and how a dispute goes on or ends.
 *
 * @param complaint what the dispute is about
 * @param occasion of the decision
 * @param packs to find the dispute's rules in
 */
record Following(Complaint complaint, Occasion occasion, RulePacks packs) {

    /**
     * The limit of a kind, counted from the trigger.
     *
     * @throws CalendarUnknown when it decides something, and needs a year that is not published
     */
    DisputeEvent limit(DeadlineKind kind, Instant trigger) {
        return switch (kind) {
            case FILING -> decides(kind, WindowKind.FILING, trigger);
            case NEGOTIATION -> decides(kind, WindowKind.NEGOTIATION, trigger);
            case AUTOMATIC_ESCALATION -> decides(kind, WindowKind.AUTOMATIC_ESCALATION, trigger);
            case RESUBMISSION -> decides(kind, WindowKind.RESUBMISSION, trigger);
            case EVIDENCE_ROUND -> decides(kind, WindowKind.EVIDENCE_ROUND, trigger);
            case MEDIATION -> decides(kind, WindowKind.MEDIATION, trigger);
            case RULING_APPEAL -> decides(kind, WindowKind.RULING_APPEAL, trigger);
            case COMPLIANCE -> decides(kind, WindowKind.COMPLIANCE, trigger);
            case ARBITRATION_NOTICE -> decides(kind, WindowKind.ARBITRATION_NOTICE, trigger);
            case FEEDBACK -> decides(kind, WindowKind.FEEDBACK, trigger);
            case INTAKE -> promises(kind, SlaKind.INTAKE, trigger);
            case RESPONDENT_CONTACT -> promises(kind, SlaKind.RESPONDENT_CONTACT, trigger);
            case OFFICER_STEP -> promises(kind, SlaKind.OFFICER_STEP, trigger);
            case RE_EXAMINATION -> promises(kind, SlaKind.RE_EXAMINATION, trigger);
            case APPEAL_REVIEW -> promises(kind, SlaKind.APPEAL_REVIEW, trigger);
        };
    }

    /** The rules by which the dispute is decided. */
    RulePack rules() {
        return packs.get(complaint.rules());
    }

    /** The dispute is over, and the parties may say how it went. */
    List<DisputeEvent> closing(CloseReason reason, Instant effectiveAt) {
        return List.of(
                new DisputeClosed(
                        complaint.disputeId(),
                        reason,
                        effectiveAt,
                        occasion.now(),
                        occasion.actor()),
                limit(DeadlineKind.FEEDBACK, effectiveAt));
    }

    /** The ruling stands. Where nothing is left to be done, the dispute is over. */
    List<DisputeEvent> finality(Verdict verdict, Obligations left, Instant effectiveAt) {
        List<DisputeEvent> events = new ArrayList<>();
        events.add(
                new RulingBecameFinal(
                        complaint.disputeId(),
                        verdict.ruling(),
                        effectiveAt,
                        occasion.now(),
                        occasion.actor()));
        events.add(limit(DeadlineKind.ARBITRATION_NOTICE, effectiveAt));
        if (left.isDone()) {
            events.addAll(
                    closing(
                            left.done().isEmpty() ? CloseReason.NO_REMEDY : CloseReason.EXECUTED,
                            effectiveAt));
        } else {
            events.add(limit(DeadlineKind.OFFICER_STEP, effectiveAt));
        }
        return List.copyOf(events);
    }

    /** The respondent has time to do what is left to be done. */
    List<DisputeEvent> execution(List<OrderedRemedy> remedies) {
        return List.of(
                new ExecutionOrdered(
                        complaint.disputeId(), remedies, occasion.now(), occasion.actor()),
                limit(DeadlineKind.COMPLIANCE, occasion.now()));
    }

    private DisputeEvent decides(DeadlineKind kind, WindowKind window, Instant trigger) {
        return new DeadlineSet(
                complaint.disputeId(),
                kind,
                rules().deadline(window, trigger),
                occasion.now(),
                occasion.actor());
    }

    private DisputeEvent promises(DeadlineKind kind, SlaKind promise, Instant trigger) {
        return new SlaTargetSet(
                complaint.disputeId(),
                kind,
                rules().sla(promise, trigger),
                occasion.now(),
                occasion.actor());
    }
}
