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
                ActivePoints.at(at, deductions(movements, at)),
                held(movements.stream().filter(m -> !m.recordedAt().isAfter(at)).toList()),
                movements);
    }

    private static List<Deduction> deductions(List<Movement> movements, Instant at) {
        return movements.stream()
                .filter(movement -> movement.kind() == MovementKind.DEDUCTED)
                .filter(deducted -> !isFollowed(deducted, MovementKind.REVERSED, movements, at))
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
                .filter(held -> !isFollowed(held, MovementKind.DEDUCTED, movements, Instant.MAX))
                .filter(held -> !isFollowed(held, MovementKind.RELEASED, movements, Instant.MAX))
                .map(Movement::points)
                .reduce(Points.NONE, Points::plus);
    }

    private static boolean isFollowed(
            Movement first, MovementKind kind, List<Movement> movements, Instant at) {
        return movements.stream()
                .anyMatch(other ->
                        other.kind() == kind
                                && other.offenceId().equals(first.offenceId())
                                && other.basis().equals(first.basis())
                                && !other.recordedAt().isAfter(at));
    }
}
