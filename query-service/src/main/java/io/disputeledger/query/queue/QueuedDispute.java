package io.disputeledger.query.queue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.OfficerAssigned;
import io.disputeledger.contracts.disputes.SlaBreached;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as the queue sees it, folded from its events alone.
 *
 * @param claim the amount asked
 * @param rules the pack by which it is decided
 * @param officer who is responsible; null while nobody is
 * @param clocks its limits that are not done with, those that have passed among them
 */
record QueuedDispute(
        DisputeId disputeId,
        OrderId orderId,
        ComplaintCategory category,
        Money claim,
        PackVersion rules,
        LifeCycleState state,
        @Nullable String officer,
        Map<DeadlineKind, SlaTarget> clocks)
        implements Queued {

    /** Copies its map. */
    QueuedDispute {
        clocks = Map.copyOf(clocks);
    }

    /** What an event begins; empty when it begins nothing. */
    static Optional<QueuedDispute> begunBy(DisputeEvent event) {
        return switch (event) {
            case ComplaintFiled filed ->
                    Optional.of(
                            new QueuedDispute(
                                    filed.disputeId(),
                                    filed.orderId(),
                                    filed.category(),
                                    filed.claim(),
                                    filed.rules(),
                                    LifeCycleState.FILED,
                                    null,
                                    Map.of()));
            case NegotiationOpened opened ->
                    Optional.of(
                            new QueuedDispute(
                                    opened.disputeId(),
                                    opened.orderId(),
                                    opened.category(),
                                    opened.claim(),
                                    opened.rules(),
                                    LifeCycleState.NEGOTIATING,
                                    null,
                                    Map.of()));
            default -> Optional.empty();
        };
    }

    /** Takes an event in. */
    QueuedDispute after(DisputeEvent event) {
        return new QueuedDispute(
                disputeId,
                orderId,
                category,
                event instanceof ComplaintResubmitted again ? again.claim() : claim,
                rules,
                LifeCycleState.after(event).orElse(state),
                event instanceof OfficerAssigned assigned ? assigned.officer() : officer,
                clocksAfter(event));
    }

    // A breach ends the clock and not the waiting: the step is as late as it was.
    private Map<DeadlineKind, SlaTarget> clocksAfter(DisputeEvent event) {
        Map<DeadlineKind, SlaTarget> after = new EnumMap<>(DeadlineKind.class);
        after.putAll(clocks);
        if (!(event instanceof SlaBreached)) {
            after.keySet().removeAll(DeadlineKind.endedBy(event));
        }
        switch (event) {
            case DeadlineSet set -> after.put(set.kind(), new SlaTarget.Set(set.deadline()));
            case DeadlineExtended set -> after.put(set.kind(), new SlaTarget.Set(set.deadline()));
            case SlaTargetSet set -> after.put(set.kind(), set.target());
            default -> {} // All other events only end limits.
        }
        return after;
    }

    @Override
    @JsonIgnore
    public Optional<OfficerStep> step() {
        return OfficerStep.in(state);
    }

    @Override
    @JsonIgnore
    public Optional<QueueClock> next() {
        return step().flatMap(step ->
                clocks.entrySet().stream()
                        .filter(clock -> step.isLimitedBy(clock.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(clock -> QueueClock.of(clock.getKey(), clock.getValue()))
                        .min(
                                Comparator.comparing(
                                        QueueClock::endsAt,
                                        Comparator.nullsLast(Comparator.<Instant>naturalOrder()))));
    }
}
