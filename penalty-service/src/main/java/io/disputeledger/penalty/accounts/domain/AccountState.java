package io.disputeledger.penalty.accounts.domain;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.MetricExclusionReversed;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import io.disputeledger.rules.ActivePoints;
import io.disputeledger.rules.Deduction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a seller. How much of it is active depends on the instant asked for, so no
 * clock event has to arrive first.
 *
 * @param charges points deducted and not taken back, by line, in order
 * @param holds points held
 * @param measures measures applied and not lifted, in order; those that are over too
 * @param exclusions the misuse reports whose orders are out of the metrics
 */
public record AccountState(
        Map<String, List<Charge>> charges,
        List<Hold> holds,
        List<Applied> measures,
        List<Exclusion> exclusions) {

    /** Points deducted, and what for. */
    public record Charge(
            String offenceId,
            EventReference basis,
            @Nullable DisputeId disputeId,
            Deduction deduction) {}

    /** Points held, and what for. */
    public record Hold(
            String line,
            Points points,
            String offenceId,
            EventReference basis,
            @Nullable DisputeId disputeId) {}

    /** A measure, and the rung that it followed from. */
    public record Applied(
            MeasureKind kind,
            String line,
            Clause clause,
            Instant startsAt,
            @Nullable Instant endsAt) {}

    /** A misuse report whose orders are out of the metrics, and the event that upheld it. */
    public record Exclusion(MisuseReportId reportId, EventReference basis) {}

    /** An account without any penalty. */
    public static final AccountState CLEAN =
            new AccountState(Map.of(), List.of(), List.of(), List.of());

    /** What a misuse report took out of the metrics; empty when it took out nothing. */
    Optional<Exclusion> exclusion(MisuseReportId report) {
        return exclusions.stream()
                .filter(exclusion -> exclusion.reportId().equals(report))
                .findFirst();
    }

    /** Active points of a line at an instant. */
    Points activeAt(String line, Instant instant) {
        return activeWithout(line, instant, _ -> false);
    }

    /** Active points of a line at an instant, as if some had never been deducted. */
    Points activeWithout(String line, Instant instant, Predicate<Charge> some) {
        return ActivePoints.at(
                instant,
                charges.getOrDefault(line, List.of()).stream()
                        .filter(charge -> !some.test(charge))
                        .map(Charge::deduction)
                        .toList());
    }

    /** Takes an event in. */
    public static AccountState evolve(AccountState state, AccountEvent event) {
        return switch (event) {
            case PointsDeducted deducted -> state.with(deducted);
            case PointsHeld held -> // Held points reach no threshold.
                    state.holding(
                            with(
                                    state.holds,
                                    new Hold(
                                            held.line(),
                                            held.points(),
                                            held.offenceId(),
                                            held.basis(),
                                            held.disputeId())));
            case PointsReversed reversed -> state.without(reversed);
            case HoldReleased released ->
                    state.holding(state.holdsWithout(released.offenceId(), released.basis()));
            case ThresholdCrossed _ -> state;
            case MeasureApplied applied ->
                    state.measured(
                            with(
                                    state.measures,
                                    new Applied(
                                            applied.measure(),
                                            applied.line(),
                                            applied.clause(),
                                            applied.startsAt(),
                                            applied.endsAt())));
            case MeasureLifted lifted ->
                    state.measured(
                            state.measures.stream()
                                    .filter(measure -> !isSame(measure, lifted))
                                    .toList());
            case MetricExclusionApplied applied ->
                    state.excluding(
                            with(
                                    state.exclusions,
                                    new Exclusion(applied.reportId(), applied.basis())));
            case MetricExclusionReversed reversed ->
                    state.excluding(
                            state.exclusions.stream()
                                    .filter(exclusion ->
                                            !exclusion.reportId().equals(reversed.reportId()))
                                    .toList());
        };
    }

    private AccountState charging(Map<String, List<Charge>> after) {
        return new AccountState(Map.copyOf(after), holds, measures, exclusions);
    }

    private AccountState holding(List<Hold> after) {
        return new AccountState(charges, after, measures, exclusions);
    }

    private AccountState measured(List<Applied> after) {
        return new AccountState(charges, holds, after, exclusions);
    }

    private AccountState excluding(List<Exclusion> after) {
        return new AccountState(charges, holds, measures, after);
    }

    // What was held is held no longer once it is deducted.
    private AccountState with(PointsDeducted deducted) {
        Map<String, List<Charge>> after = new HashMap<>(charges);
        after.put(
                deducted.line(),
                with(
                        charges.getOrDefault(deducted.line(), List.of()),
                        new Charge(
                                deducted.offenceId(),
                                deducted.basis(),
                                deducted.disputeId(),
                                new Deduction(
                                        deducted.points(),
                                        deducted.recordedAt(),
                                        deducted.activeUntil(),
                                        deducted.carriedFrom()))));
        return charging(after).holding(holdsWithout(deducted.offenceId(), deducted.basis()));
    }

    private AccountState without(PointsReversed reversed) {
        Map<String, List<Charge>> after = new HashMap<>(charges);
        after.computeIfPresent(
                reversed.line(),
                (_, line) ->
                        line.stream()
                                .filter(charge ->
                                        !charge.offenceId().equals(reversed.offenceId())
                                                || !charge.basis().equals(reversed.basis()))
                                .toList());
        return charging(after);
    }

    private List<Hold> holdsWithout(String offenceId, EventReference basis) {
        return holds.stream()
                .filter(hold -> !hold.offenceId().equals(offenceId) || !hold.basis().equals(basis))
                .toList();
    }

    private static boolean isSame(Applied measure, MeasureLifted lifted) {
        return measure.kind() == lifted.measure()
                && measure.line().equals(lifted.line())
                && measure.clause().equals(lifted.clause())
                && measure.startsAt().equals(lifted.appliedAt());
    }

    private static <T> List<T> with(List<T> items, T added) {
        return Stream.concat(items.stream(), Stream.of(added)).toList();
    }
}
