package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.Points;
import io.disputeledger.query.scoreboards.Scoreboard.Line;
import io.disputeledger.query.scoreboards.Scoreboard.Movement;
import io.disputeledger.rules.ActivePoints;
import io.disputeledger.rules.Deduction;
import java.time.Instant;
import java.util.List;

/** Adds up one line at an instant, by the same rule as the decisions. */
final class LineTotals {

    private LineTotals() {}

    static Line of(String line, List<Movement> movements, Instant at) {
        return new Line(
                line,
                ActivePoints.at(at, deductions(movements)),
                held(movements.stream().filter(m -> !m.recordedAt().isAfter(at)).toList()),
                movements);
    }

    private static List<Deduction> deductions(List<Movement> movements) {
        return movements.stream()
                .filter(movement -> movement.kind() == MovementKind.DEDUCTED)
                .map(movement ->
                        new Deduction(
                                movement.points(),
                                movement.recordedAt(),
                                movement.activeUntil(),
                                movement.carriedFrom()))
                .toList();
    }

    // A seller pays once for an offence and its basis: what was deducted is held no longer.
    private static Points held(List<Movement> movements) {
        return movements.stream()
                .filter(movement -> movement.kind() == MovementKind.HELD)
                .filter(held ->
                        movements.stream()
                                .noneMatch(other ->
                                        other.kind() == MovementKind.DEDUCTED
                                                && other.offenceId().equals(held.offenceId())
                                                && other.basis().equals(held.basis())))
                .map(Movement::points)
                .reduce(Points.NONE, Points::plus);
    }
}
