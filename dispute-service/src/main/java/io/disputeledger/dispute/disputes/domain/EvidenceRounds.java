package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.OpenEvidenceRound;
import io.disputeledger.contracts.disputes.RoundClosing;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.rules.CountKind;
import io.disputeledger.rules.CountLimit;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rounds of evidence: the contact of the respondent opens the first, officers open more. A round
 * closes when its time runs out, or when both parties waive the rest of it.
 */
public final class EvidenceRounds {

    private static final int PARTIES = 2;

    private EvidenceRounds() {}

    /** Whether another round may be opened. */
    static Opening<Dossier> another(DisputeState state, RulePacks packs) {
        if (!(state instanceof DisputeState.UnderReview(var dossier))) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        RulePack rules = packs.get(dossier.complaint().rules());
        CountLimit most = rules.most(CountKind.EVIDENCE_ROUNDS);
        return dossier.rounds() < most.max()
                ? Opening.open(dossier)
                : new Opening.Shut<>(
                        Refusal.of(RefusalCode.ROUND_LIMIT_REACHED, rules.clause(most.clauseId())));
    }

    /** A round that is open, and the party that asks. */
    record OpenTo(PartyId party, DisputeState.EvidenceOpen round) {}

    /** Whether a party may still waive the rest of a round. */
    static Opening<OpenTo> waiver(DisputeState state, Occasion occasion) {
        if (!(state instanceof DisputeState.Known known)) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        Optional<PartyId> party = known.dossier().complaint().party(occasion.actor());
        if (party.isEmpty()) {
            return new Opening.Barred<>("dispute.parties-waive");
        }
        return state instanceof DisputeState.EvidenceOpen round
                ? Opening.open(new OpenTo(party.get(), round))
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, OpenEvidenceRound command, Occasion occasion, RulePacks packs) {
        return another(state, packs)
                .decide(dossier ->
                        Decision.accepted(
                                new EvidenceRoundOpened(
                                        command.disputeId(),
                                        dossier.rounds() + 1,
                                        command.asked().stream()
                                                .distinct()
                                                .map(dossier.complaint()::on)
                                                .toList(),
                                        command.reason(),
                                        occasion.now(),
                                        occasion.actor()),
                                new Following(dossier.complaint(), occasion, packs)
                                        .limit(DeadlineKind.EVIDENCE_ROUND, occasion.now())));
    }

    static Decision<DisputeEvent> decide(
            DisputeState state, WaiveEvidenceRound command, Occasion occasion, RulePacks packs) {
        return waiver(state, occasion).decide(open -> waive(open, command, occasion, packs));
    }

    private static Decision<DisputeEvent> waive(
            OpenTo open, WaiveEvidenceRound command, Occasion occasion, RulePacks packs) {
        Set<PartyId> waivers = open.round().waivers();
        if (waivers.contains(open.party())) {
            return Decision.unchanged();
        }
        Dossier dossier = open.round().dossier();
        EvidenceRoundWaived waived =
                new EvidenceRoundWaived(
                        command.disputeId(),
                        dossier.rounds(),
                        open.party(),
                        occasion.now(),
                        occasion.actor());
        if (waivers.size() + 1 < PARTIES) {
            return Decision.accepted(waived);
        }
        Following following = new Following(dossier.complaint(), occasion, packs);
        return Decision.accepted(
                waived,
                closed(dossier, RoundClosing.WAIVED, List.of(), occasion.now(), following),
                following.limit(DeadlineKind.RE_EXAMINATION, occasion.now()));
    }

    /**
     * Time closed the round. A complainant who was asked and gave nothing loses the dispute; a
     * respondent's silence leaves the decision to the record.
     */
    static List<DisputeEvent> elapsed(
            DisputeState state, Instant dueAt, Following following, DisputeFacts facts) {
        if (!(state instanceof DisputeState.EvidenceOpen round)) {
            return List.of();
        }
        Complaint complaint = round.dossier().complaint();
        List<PartyId> defaulted = defaulted(round, facts);
        List<DisputeEvent> events = new ArrayList<>();
        events.add(closed(round.dossier(), RoundClosing.ELAPSED, defaulted, dueAt, following));
        if (defaulted.contains(complaint.complainant())) {
            events.addAll(following.closing(CloseReason.DEFAULTED, dueAt));
        } else {
            events.add(following.limit(DeadlineKind.RE_EXAMINATION, dueAt));
        }
        return events;
    }

    private static List<PartyId> defaulted(DisputeState.EvidenceOpen round, DisputeFacts facts) {
        Dossier dossier = round.dossier();
        Set<PartyId> heard = new HashSet<>(round.waivers());
        heard.addAll(facts.submitters(dossier.complaint().disputeId(), dossier.rounds()));
        if (dossier.answered()) {
            heard.add(dossier.complaint().respondent());
        }
        return Stream.of(dossier.complaint().complainant(), dossier.complaint().respondent())
                .filter(round.asked()::contains)
                .filter(party -> !heard.contains(party))
                .toList();
    }

    private static DisputeEvent closed(
            Dossier dossier,
            RoundClosing closing,
            List<PartyId> defaulted,
            Instant effectiveAt,
            Following following) {
        return new EvidenceRoundClosed(
                dossier.complaint().disputeId(),
                dossier.rounds(),
                closing,
                defaulted,
                effectiveAt,
                following.occasion().now(),
                following.occasion().actor());
    }
}
