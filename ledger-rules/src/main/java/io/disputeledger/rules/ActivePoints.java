package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The active total of a line at an instant. Depends on what the ledger stored and on nothing else,
 * so a decision and a scoreboard cannot disagree, and no clock event has to arrive first.
 */
public final class ActivePoints {

    private ActivePoints() {}

    /**
     * Adds up the deductions of one line that count at the given instant. Where validity ends, a
     * deduction stays for ever if the total just before was at least its {@code carriedFrom}.
     */
    public static Points at(Instant instant, Collection<Deduction> line) {
        return total(line, instant, carriedBy(instant, line));
    }

    // Oldest end first: what one year carries is part of the total that the next year looks at.
    private static Set<Deduction> carriedBy(Instant instant, Collection<Deduction> line) {
        Set<Deduction> carried = new HashSet<>();
        for (Instant end : endsThatMayCarry(line)) {
            if (end.isAfter(instant)) {
                break;
            }
            Instant justBefore = end.minusNanos(1);
            Points before = total(line, justBefore, carried);
            line.stream()
                    .filter(deduction -> end.equals(deduction.activeUntil()))
                    .filter(deduction -> deduction.countsAt(justBefore))
                    .filter(deduction -> deduction.isCarriedFrom(before))
                    .forEach(carried::add);
        }
        return carried;
    }

    private static Set<Instant> endsThatMayCarry(Collection<Deduction> line) {
        return line.stream()
                .filter(deduction -> deduction.carriedFrom() != null)
                .map(Deduction::activeUntil)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Points total(
            Collection<Deduction> line, Instant instant, Set<Deduction> carried) {
        return line.stream()
                .filter(deduction -> deduction.countsAt(instant) || carried.contains(deduction))
                .map(Deduction::points)
                .reduce(Points.NONE, Points::plus);
    }
}
