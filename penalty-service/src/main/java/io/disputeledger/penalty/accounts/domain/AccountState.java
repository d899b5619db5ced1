package io.disputeledger.penalty.accounts.domain;

import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import io.disputeledger.rules.ActivePoints;
import io.disputeledger.rules.Deduction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been deducted from a seller, line by line. How much of it is active depends on the
 * instant asked for, so no clock event has to arrive first.
 *
 * @param deductions by line, in order
 */
public record AccountState(Map<String, List<Deduction>> deductions) {

    /** An account without any penalty. */
    public static final AccountState CLEAN = new AccountState(Map.of());

    /** Active points of a line at an instant. */
    Points activeAt(String line, Instant instant) {
        return ActivePoints.at(instant, deductions.getOrDefault(line, List.of()));
    }

    /** Takes an event in. */
    public static AccountState evolve(AccountState state, AccountEvent event) {
        return switch (event) {
            case PointsDeducted deducted -> state.with(deducted);
            case PointsHeld _ -> state; // Held points reach no threshold.
            case ThresholdCrossed _ -> state;
            case MeasureApplied _ -> state;
        };
    }

    private AccountState with(PointsDeducted deducted) {
        Map<String, List<Deduction>> after = new HashMap<>(deductions);
        List<Deduction> line = new ArrayList<>(after.getOrDefault(deducted.line(), List.of()));
        line.add(
                new Deduction(
                        deducted.points(),
                        deducted.recordedAt(),
                        deducted.activeUntil(),
                        deducted.carriedFrom()));
        after.put(deducted.line(), List.copyOf(line));
        return new AccountState(Map.copyOf(after));
    }
}
