package io.disputeledger.penalty.accounts.domain;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.DeductPoints;
import io.disputeledger.contracts.penalties.HoldPoints;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import io.disputeledger.rules.Measure;
import io.disputeledger.rules.Offence;
import io.disputeledger.rules.PointLine;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.Rung;
import io.disputeledger.rules.WindowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An offence costs the points that the rule pack lists, once for a seller, offence and basis. Going
 * up past rungs of the line's ladder applies the measures of the highest one newly reached.
 */
public final class Penalties {

    private Penalties() {}

    /**
     * What a penalty depends on beside the account itself.
     *
     * @param rules the pack in force at the conduct; empty when none was
     * @param penalised whether this seller was penalised for this offence on this basis before
     */
    public record Facts(Optional<RulePack> rules, boolean penalised) {}

    /** Deducts points. */
    public static Decision<AccountEvent> decide(
            AccountState state, DeductPoints command, Occasion occasion, Facts facts) {
        if (command.conductAt().isAfter(occasion.now())) {
            return Decision.refused(RefusalCode.INSTANT_IN_FUTURE);
        }
        Optional<Refusal> refusal = refusal(command.offenceId(), command.points(), facts);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        RulePack rules = facts.rules().orElseThrow();
        Offence offence = rules.offence(command.offenceId()).orElseThrow();
        if (offence.provisional()) {
            return Decision.refused(
                    Refusal.of(RefusalCode.HOLD_REQUIRED, rules.clause(offence.clauseId())));
        }
        if (facts.penalised()) {
            return Decision.refused(RefusalCode.DUPLICATE_PENALTY);
        }
        PointLine line = rules.line(offence.lineId());
        List<AccountEvent> events = new ArrayList<>();
        events.add(
                new PointsDeducted(
                        command.accountId(),
                        line.id(),
                        command.points(),
                        offence.id(),
                        rules.clause(offence.clauseId()),
                        command.basis(),
                        command.disputeId(),
                        line.validity().activeUntil(occasion.now()),
                        line.validity().carriedFrom(),
                        occasion.now(),
                        occasion.actor()));
        Points before = state.activeAt(line.id(), occasion.now());
        Points after = before.plus(command.points());
        line.crossed(before, after)
                .ifPresent(rung ->
                        events.addAll(
                                reached(
                                        command.accountId(),
                                        line,
                                        rung,
                                        rules.clause(rung.clauseId()),
                                        after,
                                        occasion)));
        return new Decision.Accepted<>(
                events,
                List.of(
                        new ClaimChange.Take(
                                ClaimKey.penalty(
                                        command.accountId(),
                                        command.offenceId(),
                                        command.basis()))));
    }

    /** Holds points until the appeal window has passed. */
    public static Decision<AccountEvent> decide(
            AccountState state, HoldPoints command, Occasion occasion, Facts facts) {
        if (command.conductAt().isAfter(occasion.now())) {
            return Decision.refused(RefusalCode.INSTANT_IN_FUTURE);
        }
        Optional<Refusal> refusal = refusal(command.offenceId(), command.points(), facts);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        RulePack rules = facts.rules().orElseThrow();
        Offence offence = rules.offence(command.offenceId()).orElseThrow();
        if (!offence.provisional()) {
            return Decision.refused(
                    Refusal.of(RefusalCode.NOT_PROVISIONAL, rules.clause(offence.clauseId())));
        }
        if (facts.penalised()) {
            return Decision.refused(RefusalCode.DUPLICATE_PENALTY);
        }
        return new Decision.Accepted<>(
                List.of(
                        new PointsHeld(
                                command.accountId(),
                                offence.lineId(),
                                command.points(),
                                offence.id(),
                                rules.clause(offence.clauseId()),
                                command.basis(),
                                command.disputeId(),
                                rules.deadline(WindowKind.PENALTY_APPEAL, occasion.now()),
                                occasion.now(),
                                occasion.actor())),
                List.of(
                        new ClaimChange.Take(
                                ClaimKey.penalty(
                                        command.accountId(),
                                        command.offenceId(),
                                        command.basis()))));
    }

    private static Optional<Refusal> refusal(String offenceId, Points points, Facts facts) {
        if (facts.rules().isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.UNKNOWN_MARKETPLACE));
        }
        RulePack rules = facts.rules().get();
        Optional<Offence> offence = rules.offence(offenceId);
        if (offence.isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.UNKNOWN_OFFENCE));
        }
        return offence.filter(known -> !known.points().equals(points))
                .map(known ->
                        Refusal.of(RefusalCode.POINTS_NOT_IN_RULE, rules.clause(known.clauseId())));
    }

    private static List<AccountEvent> reached(
            AccountId account,
            PointLine line,
            Rung rung,
            Clause clause,
            Points active,
            Occasion occasion) {
        List<AccountEvent> events = new ArrayList<>();
        events.add(
                new ThresholdCrossed(
                        account,
                        line.id(),
                        rung.at(),
                        active,
                        clause,
                        occasion.now(),
                        occasion.actor()));
        for (Measure measure : rung.measures()) {
            events.add(
                    new MeasureApplied(
                            account,
                            measure.kind(),
                            line.id(),
                            clause,
                            occasion.now(),
                            measure.endsAt(occasion.now()),
                            occasion.now(),
                            occasion.actor()));
        }
        return events;
    }
}
