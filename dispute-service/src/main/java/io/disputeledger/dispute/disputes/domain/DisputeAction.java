package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.decisions.CalendarUnknown;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.ElapseDeadline;
import io.disputeledger.contracts.disputes.EndMediation;
import io.disputeledger.contracts.disputes.EscalateToPlatform;
import io.disputeledger.contracts.disputes.ExtendDeadline;
import io.disputeledger.contracts.disputes.FileAppeal;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.GiveFeedback;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.NotifyExternalArbitration;
import io.disputeledger.contracts.disputes.OpenEvidenceRound;
import io.disputeledger.contracts.disputes.OpenNegotiation;
import io.disputeledger.contracts.disputes.OrderExecution;
import io.disputeledger.contracts.disputes.RecordAward;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RecordSettlement;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.ResolveSlaTargets;
import io.disputeledger.contracts.disputes.RespondToComplaint;
import io.disputeledger.contracts.disputes.ResubmitComplaint;
import io.disputeledger.contracts.disputes.StartMediation;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index of what can be asked of a dispute: each kind of command, and the opening through which
 * its decision goes. A new command does not compile before {@link #of} names its action.
 */
public enum DisputeAction {
    /** See {@link Filing}. */
    FILE_COMPLAINT(FileComplaint.class, (state, _, _) -> Filing.opening(state)),
    /** See {@link Filing}. */
    OPEN_NEGOTIATION(OpenNegotiation.class, (state, _, _) -> Filing.opening(state)),
    /** See {@link Offers}. */
    MAKE_OFFER(MakeOffer.class, (state, occasion, _) -> Table.opening(state, occasion)),
    /** See {@link Offers}. */
    ACCEPT_OFFER(AcceptOffer.class, (state, occasion, _) -> Offers.answer(state, occasion)),
    /** See {@link Offers}. */
    DECLINE_OFFER(DeclineOffer.class, (state, occasion, _) -> Offers.answer(state, occasion)),
    /** See {@link Settlement}. */
    GIVE_CONSENT(GiveConsent.class, (state, occasion, _) -> Table.opening(state, occasion)),
    /** See {@link Settlement}. */
    RECORD_SETTLEMENT(
            RecordSettlement.class, (state, occasion, _) -> Settlement.recording(state, occasion)),
    /** See {@link Negotiation}. */
    ESCALATE_TO_PLATFORM(
            EscalateToPlatform.class, (state, occasion, _) -> Negotiation.opening(state, occasion)),
    /** See {@link Intake}. */
    ACCEPT_COMPLAINT(AcceptComplaint.class, (state, _, _) -> Intake.opening(state)),
    /** See {@link Intake}. */
    REJECT_COMPLAINT(RejectComplaint.class, (state, _, _) -> Intake.opening(state)),
    /** See {@link Resubmission}. */
    RESUBMIT_COMPLAINT(
            ResubmitComplaint.class, (state, occasion, _) -> Resubmission.opening(state, occasion)),
    /** See {@link Withdrawal}. */
    WITHDRAW_COMPLAINT(
            WithdrawComplaint.class, (state, occasion, _) -> Withdrawal.opening(state, occasion)),
    /** See {@link Assignment}. */
    ASSIGN_OFFICER(AssignOfficer.class, (state, _, _) -> Assignment.opening(state)),
    /** See {@link RespondentContact}. */
    RECORD_RESPONDENT_CONTACT(
            RecordRespondentContact.class, (state, _, _) -> RespondentContact.contact(state)),
    /** See {@link RespondentContact}. */
    RESPOND_TO_COMPLAINT(
            RespondToComplaint.class,
            (state, occasion, _) -> RespondentContact.answer(state, occasion)),
    /** See {@link EvidenceRounds}. */
    OPEN_EVIDENCE_ROUND(
            OpenEvidenceRound.class, (state, _, packs) -> EvidenceRounds.another(state, packs)),
    /** See {@link EvidenceRounds}. */
    WAIVE_EVIDENCE_ROUND(
            WaiveEvidenceRound.class,
            (state, occasion, _) -> EvidenceRounds.waiver(state, occasion)),
    /** See {@link Extension}. */
    EXTEND_DEADLINE(ExtendDeadline.class, (state, _, _) -> Extension.opening(state)),
    /** See {@link Mediation}. */
    START_MEDIATION(StartMediation.class, (state, occasion, _) -> Mediation.start(state, occasion)),
    /** See {@link Mediation}. */
    END_MEDIATION(EndMediation.class, (state, occasion, _) -> Mediation.end(state, occasion)),
    /** See {@link Ruling}. */
    ISSUE_RULING(IssueRuling.class, (state, occasion, _) -> Ruling.opening(state, occasion)),
    /** See {@link Appeals}. */
    FILE_APPEAL(FileAppeal.class, (state, occasion, _) -> Appeals.opening(state, occasion)),
    /** See {@link AppealReview}. */
    DECIDE_APPEAL(
            DecideAppeal.class, (state, occasion, _) -> AppealReview.opening(state, occasion)),
    /** See {@link Execution}. */
    ORDER_EXECUTION(OrderExecution.class, (state, _, _) -> Execution.order(state)),
    /** See {@link Execution}. */
    CONFIRM_EXECUTION(
            ConfirmExecution.class,
            (state, occasion, _) -> Execution.confirmation(state, occasion)),
    /** See {@link Enforcement}. */
    APPLY_FORCED_MEASURE(ApplyForcedMeasure.class, (state, _, _) -> Enforcement.opening(state)),
    /** See {@link Arbitration}. */
    NOTIFY_EXTERNAL_ARBITRATION(
            NotifyExternalArbitration.class,
            (state, occasion, _) -> Arbitration.notice(state, occasion)),
    /** See {@link Arbitration}. */
    RECORD_AWARD(RecordAward.class, (state, occasion, _) -> Arbitration.award(state, occasion)),
    /** See {@link Feedback}. */
    GIVE_FEEDBACK(GiveFeedback.class, (state, occasion, _) -> Feedback.opening(state, occasion)),
    /** See {@link Elapsing}. */
    ELAPSE_DEADLINE(
            ElapseDeadline.class, (state, occasion, _) -> Elapsing.opening(state, occasion)),
    /** See {@link Targets}. */
    RESOLVE_SLA_TARGETS(
            ResolveSlaTargets.class, (state, occasion, _) -> Targets.opening(state, occasion));

    private interface Rule {
        Opening<?> opening(DisputeState state, Occasion occasion, RulePacks packs);
    }

    private final Class<? extends DisputeCommand> command;
    private final Rule rule;

    DisputeAction(Class<? extends DisputeCommand> command, Rule rule) {
        this.command = command;
        this.rule = rule;
    }

    /** The action that a command asks for. */
    public static DisputeAction of(DisputeCommand command) {
        return switch (command) {
            case FileComplaint _ -> FILE_COMPLAINT;
            case OpenNegotiation _ -> OPEN_NEGOTIATION;
            case MakeOffer _ -> MAKE_OFFER;
            case AcceptOffer _ -> ACCEPT_OFFER;
            case DeclineOffer _ -> DECLINE_OFFER;
            case GiveConsent _ -> GIVE_CONSENT;
            case RecordSettlement _ -> RECORD_SETTLEMENT;
            case EscalateToPlatform _ -> ESCALATE_TO_PLATFORM;
            case AcceptComplaint _ -> ACCEPT_COMPLAINT;
            case RejectComplaint _ -> REJECT_COMPLAINT;
            case ResubmitComplaint _ -> RESUBMIT_COMPLAINT;
            case WithdrawComplaint _ -> WITHDRAW_COMPLAINT;
            case AssignOfficer _ -> ASSIGN_OFFICER;
            case RecordRespondentContact _ -> RECORD_RESPONDENT_CONTACT;
            case RespondToComplaint _ -> RESPOND_TO_COMPLAINT;
            case OpenEvidenceRound _ -> OPEN_EVIDENCE_ROUND;
            case WaiveEvidenceRound _ -> WAIVE_EVIDENCE_ROUND;
            case ExtendDeadline _ -> EXTEND_DEADLINE;
            case StartMediation _ -> START_MEDIATION;
            case EndMediation _ -> END_MEDIATION;
            case IssueRuling _ -> ISSUE_RULING;
            case FileAppeal _ -> FILE_APPEAL;
            case DecideAppeal _ -> DECIDE_APPEAL;
            case OrderExecution _ -> ORDER_EXECUTION;
            case ConfirmExecution _ -> CONFIRM_EXECUTION;
            case ApplyForcedMeasure _ -> APPLY_FORCED_MEASURE;
            case NotifyExternalArbitration _ -> NOTIFY_EXTERNAL_ARBITRATION;
            case RecordAward _ -> RECORD_AWARD;
            case GiveFeedback _ -> GIVE_FEEDBACK;
            case ElapseDeadline _ -> ELAPSE_DEADLINE;
            case ResolveSlaTargets _ -> RESOLVE_SLA_TARGETS;
        };
    }

    /** The kind of command. */
    public Class<? extends DisputeCommand> command() {
        return command;
    }

    /**
     * Whether the command is open to the actor of the occasion at its time, which may have changed
     * the state already; and until when, if nothing but time changes it.
     */
    public Opening<?> opening(DisputeState state, Occasion occasion, DisputeFacts facts) {
        try {
            DisputeState now = Deciding.settled(state, occasion, facts);
            Opening<?> opening = rule.opening(now, occasion, facts.packs());
            return opening instanceof Opening.Open<?>(var given, _)
                    ? new Opening.Open<>(given, until(now, occasion, facts))
                    : opening;
        } catch (CalendarUnknown unknown) {
            return new Opening.Shut<>(unknown.refusal());
        }
    }

    private @Nullable Instant until(DisputeState open, Occasion occasion, DisputeFacts facts) {
        DisputeState state = open;
        Occasion then = occasion;
        for (Optional<Instant> next = Elapsing.next(state, then.now());
                next.isPresent();
                next = Elapsing.next(state, then.now())) {
            then = new Occasion(next.get(), occasion.actor());
            state = Deciding.settled(state, then, facts);
            if (!(rule.opening(state, then, facts.packs()) instanceof Opening.Open<?>)) {
                return then.now();
            }
        }
        return null;
    }
}
