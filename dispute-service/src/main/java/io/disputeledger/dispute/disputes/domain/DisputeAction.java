package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import java.util.function.BiFunction;

/**
 * The index of what can be asked of a dispute: each kind of command, and the opening through which
 * its decision goes. A new command does not compile before {@link #of} names its action.
 */
public enum DisputeAction {
    /** See {@link Filing}. */
    FILE_COMPLAINT(FileComplaint.class, (state, _) -> Filing.opening(state)),
    /** See {@link Intake}. */
    ACCEPT_COMPLAINT(AcceptComplaint.class, (state, _) -> Intake.opening(state)),
    /** See {@link Intake}. */
    REJECT_COMPLAINT(RejectComplaint.class, (state, _) -> Intake.opening(state)),
    /** See {@link Withdrawal}. */
    WITHDRAW_COMPLAINT(
            WithdrawComplaint.class,
            (state, occasion) -> Withdrawal.opening(state, occasion.actor())),
    /** See {@link EvidenceRounds}. */
    RECORD_RESPONDENT_CONTACT(
            RecordRespondentContact.class, (state, _) -> EvidenceRounds.contact(state)),
    /** See {@link EvidenceRounds}. */
    WAIVE_EVIDENCE_ROUND(WaiveEvidenceRound.class, EvidenceRounds::waiver),
    /** See {@link Ruling}. */
    ISSUE_RULING(IssueRuling.class, Ruling::opening);

    private final Class<? extends DisputeCommand> command;
    private final BiFunction<DisputeState, Occasion, Opening<?>> opening;

    DisputeAction(
            Class<? extends DisputeCommand> command,
            BiFunction<DisputeState, Occasion, Opening<?>> opening) {
        this.command = command;
        this.opening = opening;
    }

    /** The action that a command asks for. */
    public static DisputeAction of(DisputeCommand command) {
        return switch (command) {
            case FileComplaint _ -> FILE_COMPLAINT;
            case AcceptComplaint _ -> ACCEPT_COMPLAINT;
            case RejectComplaint _ -> REJECT_COMPLAINT;
            case WithdrawComplaint _ -> WITHDRAW_COMPLAINT;
            case RecordRespondentContact _ -> RECORD_RESPONDENT_CONTACT;
            case WaiveEvidenceRound _ -> WAIVE_EVIDENCE_ROUND;
            case IssueRuling _ -> ISSUE_RULING;
        };
    }

    /** The kind of command. */
    public Class<? extends DisputeCommand> command() {
        return command;
    }

    /** Whether the command is open to the actor of the occasion, in this state, at its time. */
    public Opening<?> opening(DisputeState state, Occasion occasion) {
        return opening.apply(state, occasion);
    }
}
