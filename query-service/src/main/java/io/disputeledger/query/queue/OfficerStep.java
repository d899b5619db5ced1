package io.disputeledger.query.queue;

import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.LifeCycleState;
import java.util.Optional;
import java.util.Set;

/** For which step of the platform a dispute or a misuse report waits. */
enum OfficerStep {
    /** To be accepted or rejected, by an officer. */
    INTAKE(DeadlineKind.INTAKE),
    /** The respondent is to be contacted, by an officer. */
    RESPONDENT_CONTACT(DeadlineKind.RESPONDENT_CONTACT),
    /** To be ruled, mediated or asked about once more. */
    REVIEW(DeadlineKind.RE_EXAMINATION, DeadlineKind.OFFICER_STEP),
    /** To be mediated to an end, by the mediator. */
    MEDIATION(DeadlineKind.MEDIATION),
    /** An appeal is to be decided, by a reviewer. */
    APPEAL_REVIEW(DeadlineKind.APPEAL_REVIEW),
    /** The execution of a final ruling is to be ordered, by an officer. */
    EXECUTION_ORDER(DeadlineKind.OFFICER_STEP),
    /** What was not done in time is to be forced, by an officer. */
    ENFORCEMENT,
    /** A misuse report is to be decided, by an officer. */
    MISUSE_DECISION;

    private final Set<DeadlineKind> clocks;

    OfficerStep(DeadlineKind... clocks) {
        this.clocks = Set.of(clocks);
    }

    /** The step for which a dispute in a state waits; empty when it waits for nobody or a party. */
    static Optional<OfficerStep> in(LifeCycleState state) {
        return switch (state) {
            case FILED -> Optional.of(INTAKE);
            case ACCEPTED -> Optional.of(RESPONDENT_CONTACT);
            case UNDER_REVIEW -> Optional.of(REVIEW);
            case IN_MEDIATION -> Optional.of(MEDIATION);
            case UNDER_APPEAL -> Optional.of(APPEAL_REVIEW);
            case FINAL -> Optional.of(EXECUTION_ORDER);
            case ENFORCING -> Optional.of(ENFORCEMENT);
            case NEGOTIATING, INTAKE_REJECTED, EVIDENCE_OPEN, RULED, EXECUTING, CLOSED ->
                    Optional.empty();
        };
    }

    /** Whether it is this step that a clock limits. */
    boolean isLimitedBy(DeadlineKind clock) {
        return clocks.contains(clock);
    }
}
