package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AppealDecided;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.OffencesVaried;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyCancelled;
import io.disputeledger.contracts.disputes.RemedyReversalOrdered;
import io.disputeledger.contracts.disputes.RulingReversed;
import io.disputeledger.rules.RulePacks;
import java.util.ArrayList;
import java.util.List;

/**
 * A reviewer who did not rule decides the appeal. A reversed ruling takes with it everything that
 * rests on it: what was not done is cancelled, what was done is undone. A varied one keeps the
 * offences it established unless the reviewer says which it establishes from now on.
 */
public final class AppealReview {

    private AppealReview() {}

    /** Whether an appeal waits for this reviewer. */
    static Opening<DisputeState.UnderAppeal> opening(DisputeState state, Occasion occasion) {
        if (Conflict.concerns(state, occasion)) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        if (!(state instanceof DisputeState.UnderAppeal appeal)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        return appeal.verdict().author().equals(occasion.actor().id())
                ? Opening.shut(RefusalCode.SAME_REVIEWER)
                : Opening.open(appeal);
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, DecideAppeal command, Occasion occasion, RulePacks packs) {
        return opening(state, occasion)
                .decide(appeal -> {
                    Complaint complaint = appeal.dossier().complaint();
                    if (!Amounts.areWithin(command.remedies(), complaint.orderAmount())) {
                        return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
                    }
                    return switch (established(appeal, command, occasion, packs)) {
                        case Offences.Impossible(var code) -> Decision.refused(code);
                        case Offences.Found(var offences) ->
                                review(appeal, command, offences, occasion, packs);
                    };
                });
    }

    private static Offences established(
            DisputeState.UnderAppeal appeal,
            DecideAppeal command,
            Occasion occasion,
            RulePacks packs) {
        List<OffenceFound> before = appeal.verdict().offences();
        if (command.offences() == null) {
            return new Offences.Found(before);
        }
        return Offences.find(
                command.offences().stream().map(named -> asFound(named, before)).toList(),
                appeal.dossier().complaint(),
                occasion.now(),
                packs);
    }

    // Who names an offence of the ruling without a time means the one that it found.
    private static OffenceNamed asFound(OffenceNamed named, List<OffenceFound> before) {
        return before.stream()
                .filter(_ -> named.conductAt() == null)
                .filter(offence -> offence.offenceId().equals(named.offenceId()))
                .findFirst()
                .map(offence -> new OffenceNamed(offence.offenceId(), offence.conductAt()))
                .orElse(named);
    }

    private static Decision<DisputeEvent> review(
            DisputeState.UnderAppeal appeal,
            DecideAppeal command,
            List<OffenceFound> offences,
            Occasion occasion,
            RulePacks packs) {
        List<Remedy> done = remedies(appeal.obligations().done());
        List<DisputeEvent> events = new ArrayList<>();
        events.add(
                new AppealDecided(
                        command.disputeId(),
                        appeal.verdict().ruling(),
                        command.outcome(),
                        command.remedies().stream()
                                .filter(remedy -> !done.contains(remedy))
                                .toList(),
                        command.reasons(),
                        occasion.now(),
                        occasion.actor()));
        events.addAll(
                switch (command.outcome()) {
                    case UPHELD -> List.of();
                    case VARIED -> varied(appeal, command, offences, occasion);
                    case REVERSED -> reversed(appeal, occasion);
                });
        DisputeState after = appeal;
        for (DisputeEvent event : events) {
            after = DisputeState.evolve(after, event);
        }
        events.addAll(
                new Following(appeal.dossier().complaint(), occasion, packs)
                        .finality(
                                appeal.verdict(), DisputeState.obligations(after), occasion.now()));
        return new Decision.Accepted<>(events, List.of());
    }

    private static List<DisputeEvent> varied(
            DisputeState.UnderAppeal appeal,
            DecideAppeal command,
            List<OffenceFound> offences,
            Occasion occasion) {
        List<DisputeEvent> events = new ArrayList<>();
        List<OffenceFound> before = appeal.verdict().offences();
        List<OffenceFound> found = without(offences, before);
        List<OffenceFound> standing = without(offences, found);
        // An offence that was committed twice was charged once, and is while one of them stands.
        List<OffenceFound> fallen =
                without(before, offences).stream()
                        .filter(offence ->
                                standing.stream()
                                        .map(OffenceFound::offenceId)
                                        .noneMatch(offence.offenceId()::equals))
                        .toList();
        if (!fallen.isEmpty() || !found.isEmpty()) {
            events.add(
                    new OffencesVaried(
                            command.disputeId(),
                            appeal.verdict().ruling(),
                            fallen,
                            found,
                            occasion.now(),
                            occasion.actor()));
        }
        events.addAll(undone(appeal, command.remedies(), occasion));
        return events;
    }

    private static List<OffenceFound> without(List<OffenceFound> all, List<OffenceFound> others) {
        return all.stream().filter(offence -> !others.contains(offence)).toList();
    }

    private static List<DisputeEvent> reversed(DisputeState.UnderAppeal appeal, Occasion occasion) {
        List<DisputeEvent> events = new ArrayList<>();
        events.add(
                new RulingReversed(
                        appeal.dossier().complaint().disputeId(),
                        appeal.verdict().ruling(),
                        appeal.verdict().offences(),
                        occasion.now(),
                        occasion.actor()));
        events.addAll(undone(appeal, List.of(), occasion));
        return events;
    }

    // What was ordered and not done is cancelled; what was done and is ordered no longer, undone.
    private static List<DisputeEvent> undone(
            DisputeState.UnderAppeal appeal, List<Remedy> orderedNow, Occasion occasion) {
        DisputeId dispute = appeal.dossier().complaint().disputeId();
        List<DisputeEvent> events = new ArrayList<>();
        for (OrderedRemedy left : appeal.obligations().outstanding()) {
            events.add(
                    new RemedyCancelled(dispute, left.number(), occasion.now(), occasion.actor()));
        }
        for (OrderedRemedy done : appeal.obligations().done()) {
            if (!orderedNow.contains(done.remedy())) {
                events.add(
                        new RemedyReversalOrdered(
                                dispute,
                                done.number(),
                                done.remedy(),
                                occasion.now(),
                                occasion.actor()));
            }
        }
        return events;
    }

    private static List<Remedy> remedies(List<OrderedRemedy> ordered) {
        return ordered.stream().map(OrderedRemedy::remedy).toList();
    }
}
