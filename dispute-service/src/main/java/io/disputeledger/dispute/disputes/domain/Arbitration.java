package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.AwardRecorded;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ExternalArbitrationNotified;
import io.disputeledger.contracts.disputes.NotifyExternalArbitration;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.RecordAward;
import io.disputeledger.contracts.disputes.RemedyCancelled;
import io.disputeledger.rules.RulePacks;
import java.util.ArrayList;
import java.util.List;

/**
 * A ruling may go to arbitration outside the platform. The ledger takes note of it beside the
 * dispute, and of the award, which may take the place of the ruling.
 */
public final class Arbitration {

    private Arbitration() {}

    /** Whether the ledger takes note of an arbitration. */
    static Opening<Dossier> notice(DisputeState state, Occasion occasion) {
        return switch (news(state, occasion)) {
            case Opening.Open<Dossier>(var dossier, _) when dossier.docket() != null ->
                    Opening.shut(RefusalCode.INVALID_STATE);
            case Opening.Open<Dossier>(var dossier, _) ->
                    dossier.clocks()
                            .over(DeadlineKind.ARBITRATION_NOTICE)
                            .<Opening<Dossier>>map(window ->
                                    new Opening.Shut<>(
                                            Refusal.missed(
                                                    RefusalCode.ARBITRATION_WINDOW_CLOSED, window)))
                            .orElseGet(() -> Opening.open(dossier));
            case Opening.Shut<Dossier> shut -> shut;
            case Opening.Barred<Dossier> barred -> barred;
        };
    }

    /** Whether the ledger waits for an award. */
    static Opening<Dossier> award(DisputeState state, Occasion occasion) {
        return switch (news(state, occasion)) {
            case Opening.Open<Dossier>(var dossier, _) when dossier.docket() == null ->
                    Opening.shut(RefusalCode.ARBITRATION_NOT_NOTIFIED);
            case Opening.Open<Dossier> open -> open;
            case Opening.Shut<Dossier> shut -> shut;
            case Opening.Barred<Dossier> barred -> barred;
        };
    }

    private static Opening<Dossier> news(DisputeState state, Occasion occasion) {
        if (!(state instanceof DisputeState.Known known)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        if (occasion.actor().role() != Role.OFFICER
                && known.dossier().complaint().party(occasion.actor()).isEmpty()) {
            return new Opening.Barred<>("dispute.arbitration-told-by");
        }
        return DisputeState.verdict(state).isPresent()
                ? Opening.open(known.dossier())
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, NotifyExternalArbitration command, Occasion occasion) {
        return notice(state, occasion)
                .decide(_ ->
                        command.filedAt().isAfter(occasion.now())
                                ? Decision.refused(RefusalCode.INSTANT_IN_FUTURE)
                                : Decision.accepted(
                                        new ExternalArbitrationNotified(
                                                command.disputeId(),
                                                command.institution(),
                                                command.docket(),
                                                command.filedAt(),
                                                occasion.now(),
                                                occasion.actor())));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, RecordAward command, Occasion occasion, RulePacks packs) {
        return award(state, occasion)
                .decide(dossier ->
                        command.docket().equals(dossier.docket())
                                ? record(dossier, state, command, occasion, packs)
                                : Decision.refused(RefusalCode.ARBITRATION_NOT_NOTIFIED));
    }

    private static Decision<DisputeEvent> record(
            Dossier dossier,
            DisputeState state,
            RecordAward command,
            Occasion occasion,
            RulePacks packs) {
        List<DisputeEvent> events = new ArrayList<>();
        events.add(
                new AwardRecorded(
                        command.disputeId(),
                        command.docket(),
                        command.award(),
                        command.remedies(),
                        command.supersedesRuling(),
                        occasion.now(),
                        occasion.actor()));
        if (command.supersedesRuling() && !(state instanceof DisputeState.Closed)) {
            for (OrderedRemedy left : DisputeState.obligations(state).outstanding()) {
                events.add(
                        new RemedyCancelled(
                                command.disputeId(),
                                left.number(),
                                occasion.now(),
                                occasion.actor()));
            }
            events.addAll(
                    new Following(dossier.complaint(), occasion, packs)
                            .closing(CloseReason.ARBITRATED, occasion.now()));
        }
        return new Decision.Accepted<>(events, List.of());
    }
}
