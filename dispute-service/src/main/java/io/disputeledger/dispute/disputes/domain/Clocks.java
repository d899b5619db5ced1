package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The time limits of a dispute.
 *
 * @param running those that somebody waits for, at most one of a kind
 * @param over the last of each kind that ran out
 * @param unresolved those of which nobody knows yet when they end, and from when they count
 */
public record Clocks(
        Map<DeadlineKind, Deadline> running,
        Map<DeadlineKind, Deadline> over,
        Map<DeadlineKind, Instant> unresolved) {

    static final Clocks NONE = new Clocks(Map.of(), Map.of(), Map.of());

    /** Copies its maps. */
    public Clocks {
        running = Map.copyOf(running);
        over = Map.copyOf(over);
        unresolved = Map.copyOf(unresolved);
    }

    /** The limit of this kind, while somebody waits for it. */
    Optional<Deadline> running(DeadlineKind kind) {
        return Optional.ofNullable(running.get(kind));
    }

    /** The limit of this kind that ran out last. */
    Optional<Deadline> over(DeadlineKind kind) {
        return Optional.ofNullable(over.get(kind));
    }

    /** The limit that ended first of those that ended by then, and nobody has said so yet. */
    Optional<DeadlineKind> firstOverAt(Instant now) {
        return first(deadline -> deadline.isOverAt(now));
    }

    private Optional<DeadlineKind> first(Predicate<Deadline> which) {
        return running.entrySet().stream()
                .filter(limit -> which.test(limit.getValue()))
                .min(
                        Comparator.comparing((Map.Entry<DeadlineKind, Deadline> limit) ->
                                        limit.getValue().dueAt())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Takes an event in. */
    Clocks after(DisputeEvent event) {
        Map<DeadlineKind, Deadline> stillRunning = mutable(running);
        Map<DeadlineKind, Deadline> nowOver = mutable(over);
        Map<DeadlineKind, Instant> stillUnresolved = mutable(unresolved);
        for (DeadlineKind kind : DeadlineKind.endedBy(event)) {
            stillUnresolved.remove(kind);
            Deadline ended = stillRunning.remove(kind);
            if (ended != null && ended.isOverAt(event.recordedAt())) {
                nowOver.put(kind, ended);
            }
        }
        switch (event) {
            case DeadlineSet(_, var kind, var deadline, _, _) -> stillRunning.put(kind, deadline);
            case DeadlineExtended(_, var kind, var deadline, _, _, _) ->
                    stillRunning.put(kind, deadline);
            case SlaTargetSet(_, var kind, SlaTarget.Set(var deadline), _, _) -> {
                stillUnresolved.remove(kind);
                stillRunning.put(kind, deadline);
            }
            case SlaTargetSet(_, var kind, SlaTarget.Unresolved target, var recordedAt, _) -> {
                stillRunning.remove(kind);
                stillUnresolved.put(
                        kind, Objects.requireNonNullElse(target.countsFrom(), recordedAt));
            }
            default -> {} // All other events only end limits.
        }
        return new Clocks(stillRunning, nowOver, stillUnresolved);
    }

    private static <T> Map<DeadlineKind, T> mutable(Map<DeadlineKind, T> limits) {
        Map<DeadlineKind, T> copy = new EnumMap<>(DeadlineKind.class);
        copy.putAll(limits);
        return copy;
    }
}
