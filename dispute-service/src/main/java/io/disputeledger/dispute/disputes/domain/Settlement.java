package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ConsentGiven;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.MediationEnded;
import io.disputeledger.contracts.disputes.MediationOutcome;
import io.disputeledger.contracts.disputes.RecordSettlement;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.SettlementReached;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both parties consent to the same, and one of them or the mediator records it. */
public final class Settlement {

    private Settlement() {}

    /** Whether a settlement may be recorded, by a party or a mediator. */
    static Opening<Dossier> recording(DisputeState state, Occasion occasion) {
        if (!(state instanceof DisputeState.Known known)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        Dossier dossier = known.dossier();
        if (occasion.actor().role() != Role.MEDIATOR
                && dossier.complaint().party(occasion.actor()).isEmpty()) {
            return new Opening.Barred<>("dispute.settlement-recorded-by");
        }
        if (!Table.isOpen(state)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        return agreed(dossier).isPresent()
                ? Opening.open(dossier)
                : Opening.shut(RefusalCode.CONSENT_MISSING);
    }

    // The remedies to which both parties consented.
    private static Optional<List<Remedy>> agreed(Dossier dossier) {
        Complaint complaint = dossier.complaint();
        return dossier.talks().consents().stream()
                .filter(consent -> consent.matter() == ConsentMatter.SETTLEMENT)
                .map(Talks.Consent::remedies)
                .filter(remedies ->
                        Stream.of(complaint.complainant(), complaint.respondent())
                                .allMatch(party ->
                                        dossier.talks()
                                                .hasConsent(
                                                        party, ConsentMatter.SETTLEMENT, remedies)))
                .findFirst();
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, GiveConsent command, Occasion occasion) {
        return Table.opening(state, occasion).decide(table -> consent(table, command, occasion));
    }

    private static Decision<DisputeEvent> consent(
            Table table, GiveConsent command, Occasion occasion) {
        if (command.matter() == ConsentMatter.MEDIATION
                && !(table.state() instanceof DisputeState.Unruled)) {
            return Decision.refused(RefusalCode.INVALID_STATE);
        }
        if (!Amounts.areWithin(command.remedies(), table.complaint().orderAmount())) {
            return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
        }
        if (table.dossier()
                .talks()
                .hasConsent(table.party(), command.matter(), command.remedies())) {
            return Decision.unchanged();
        }
        return Decision.accepted(
                new ConsentGiven(
                        command.disputeId(),
                        table.party(),
                        command.matter(),
                        command.remedies(),
                        occasion.now(),
                        occasion.actor()));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, RecordSettlement command, Occasion occasion, RulePacks packs) {
        return recording(state, occasion)
                .decide(dossier ->
                        agreed(dossier).filter(command.remedies()::equals).isEmpty()
                                ? Decision.refused(RefusalCode.CONSENT_MISSING)
                                : reached(
                                        state,
                                        new SettlementReached(
                                                command.disputeId(),
                                                null,
                                                command.remedies(),
                                                command.terms(),
                                                occasion.now(),
                                                occasion.actor()),
                                        new Following(dossier.complaint(), occasion, packs)));
    }

    /** What was agreed is to be done; where that is nothing, the dispute is over. */
    static Decision<DisputeEvent> reached(
            DisputeState state, SettlementReached settled, Following following) {
        Instant now = following.occasion().now();
        List<DisputeEvent> events = new ArrayList<>();
        if (state instanceof DisputeState.InMediation) {
            events.add(
                    new MediationEnded(
                            settled.disputeId(),
                            MediationOutcome.SETTLED,
                            now,
                            now,
                            settled.actor()));
        }
        events.add(settled);
        Obligations left = DisputeState.obligations(DisputeState.evolve(state, settled));
        events.addAll(
                left.isDone()
                        ? following.closing(CloseReason.SETTLED, now)
                        : following.execution(left.outstanding()));
        return new Decision.Accepted<>(events, List.of());
    }
}
