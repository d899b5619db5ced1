package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFER;
import static io.disputeledger.dispute.disputes.domain.Examples.ORDER;
import static io.disputeledger.dispute.disputes.domain.Examples.REFUND;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;

import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.ElapseDeadline;
import io.disputeledger.contracts.disputes.ExtendDeadline;
import io.disputeledger.contracts.disputes.FileAppeal;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.GiveFeedback;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.NotifyExternalArbitration;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.OpenEvidenceRound;
import io.disputeledger.contracts.disputes.OpenNegotiation;
import io.disputeledger.contracts.disputes.RecordAward;
import io.disputeledger.contracts.disputes.RecordSettlement;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.contracts.disputes.Side;
import java.time.Instant;
import java.util.List;

/** The commands of examples, as short as they can be said. */
final class Saying {

    private Saying() {}

    static OpenNegotiation negotiate() {
        return new OpenNegotiation(
                DISPUTE,
                ORDER,
                ComplaintCategory.NOT_AS_DESCRIBED,
                WORTH,
                List.of(RemedyKind.REFUND),
                TEXT);
    }

    static MakeOffer offer(Instant expiresAt) {
        return new MakeOffer(DISPUTE, OFFER, List.of(REFUND), TEXT, expiresAt);
    }

    static GiveConsent consent(ConsentMatter matter) {
        return new GiveConsent(
                DISPUTE, matter, matter == ConsentMatter.MEDIATION ? List.of() : List.of(REFUND));
    }

    static RecordSettlement settle(Remedy... remedies) {
        return new RecordSettlement(DISPUTE, List.of(remedies), TEXT);
    }

    static IssueRuling rule(RulingOutcome outcome, Remedy... remedies) {
        return new IssueRuling(
                DISPUTE,
                outcome,
                List.of(),
                List.of(remedies),
                List.of(new OffenceNamed("FORGED_EVIDENCE", null)),
                Examples.REASONS);
    }

    static FileAppeal appeal() {
        return new FileAppeal(DISPUTE, TEXT, List.of());
    }

    static DecideAppeal decide(AppealOutcome outcome, Remedy... remedies) {
        return new DecideAppeal(DISPUTE, outcome, List.of(remedies), null, TEXT);
    }

    static DecideAppeal vary(Remedy remedy, OffenceNamed... offences) {
        return new DecideAppeal(
                DISPUTE, AppealOutcome.VARIED, List.of(remedy), List.of(offences), TEXT);
    }

    static ConfirmExecution confirm(int remedy) {
        return new ConfirmExecution(DISPUTE, remedy, TEXT, null);
    }

    static ApplyForcedMeasure force(ForcedMeasure measure, Integer... satisfied) {
        return new ApplyForcedMeasure(DISPUTE, measure, null, null, List.of(satisfied));
    }

    static NotifyExternalArbitration arbitrate(Instant filedAt) {
        return new NotifyExternalArbitration(DISPUTE, "HKIAC", "A26001", filedAt);
    }

    static RecordAward award(boolean supersedes) {
        return new RecordAward(DISPUTE, "A26001", Examples.AWARD, List.of(), supersedes);
    }

    static GiveFeedback feedback() {
        return new GiveFeedback(DISPUTE, 4, null);
    }

    static OpenEvidenceRound ask(Side... sides) {
        return new OpenEvidenceRound(DISPUTE, List.of(sides), TEXT);
    }

    static ExtendDeadline extend(DeadlineKind kind, Instant dueAt) {
        return new ExtendDeadline(DISPUTE, kind, dueAt, TEXT);
    }

    static ElapseDeadline elapse(DeadlineKind kind, Instant dueAt) {
        return new ElapseDeadline(DISPUTE, kind, dueAt);
    }
}
