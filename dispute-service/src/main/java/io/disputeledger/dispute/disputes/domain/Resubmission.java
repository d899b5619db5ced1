package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ResubmitComplaint;
import io.disputeledger.rules.RulePacks;
import java.util.Objects;
import java.util.Optional;

/** What was rejected at intake may be filed again for a while; the first filing instant stays. */
public final class Resubmission {

    private Resubmission() {}

    /** Whether the complaint may still be filed again, by this actor. */
    static Opening<Complaint> opening(DisputeState state, Occasion occasion) {
        Optional<Complaint> complaint = DisputeState.complaint(state);
        if (complaint.filter(known -> !known.isComplainant(occasion.actor())).isPresent()) {
            return new Opening.Barred<>("dispute.complainant-resubmits");
        }
        return switch (state) {
            case DisputeState.IntakeRejected(var dossier) -> Opening.open(dossier.complaint());
            case DisputeState.Closed(var dossier, CloseReason reason, _, _)
                    when reason == CloseReason.INADMISSIBLE ->
                    dossier.clocks()
                            .over(DeadlineKind.RESUBMISSION)
                            .<Opening<Complaint>>map(window ->
                                    new Opening.Shut<>(
                                            Refusal.missed(
                                                    RefusalCode.RESUBMISSION_WINDOW_CLOSED,
                                                    window)))
                            .orElseGet(() -> Opening.shut(RefusalCode.INVALID_STATE));
            default -> Opening.shut(RefusalCode.INVALID_STATE); // Nothing was rejected.
        };
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, ResubmitComplaint command, Occasion occasion, RulePacks packs) {
        return opening(state, occasion)
                .decide(complaint -> resubmit(complaint, command, occasion, packs));
    }

    private static Decision<DisputeEvent> resubmit(
            Complaint complaint, ResubmitComplaint command, Occasion occasion, RulePacks packs) {
        Money claim = Objects.requireNonNullElse(command.claim(), complaint.claim());
        if (!Amounts.isWithin(claim, complaint.orderAmount())) {
            return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
        }
        return Decision.accepted(
                new ComplaintResubmitted(
                        command.disputeId(),
                        claim,
                        command.remedies().isEmpty() ? complaint.asked() : command.remedies(),
                        command.facts(),
                        complaint.filedAt(),
                        occasion.now(),
                        occasion.actor()),
                new Following(complaint, occasion, packs)
                        .limit(DeadlineKind.INTAKE, occasion.now()));
    }
}
