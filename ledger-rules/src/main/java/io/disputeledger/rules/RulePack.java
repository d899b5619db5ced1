package io.disputeledger.rules;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.CalendarUnknown;
import io.disputeledger.rules.text.RowFault;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One published version of a marketplace's rules. A later version never re-scores an earlier fact.
 *
 * @param version pack and version
 * @param effectiveFrom first instant at which it is in force (UTC)
 * @param clocks time limits, zone and calendar
 * @param counts what may happen only so often; one of each kind
 * @param scenarios the ways of misuse that may be reported
 * @param lines the point lines
 * @param offences what costs points
 */
public record RulePack(
        PackVersion version,
        Instant effectiveFrom,
        ClockRules clocks,
        List<CountLimit> counts,
        List<MisuseScenario> scenarios,
        List<PointLine> lines,
        List<Offence> offences) {

    /**
     * @throws IllegalArgumentException when a count is missing, an id is given twice, or an offence
     *     names a line that the pack does not have
     */
    public RulePack {
        counts = List.copyOf(counts);
        scenarios = List.copyOf(scenarios);
        lines = List.copyOf(lines);
        offences = List.copyOf(offences);
        ClockRules.requireEach("count", CountKind.values(), counts.stream().map(CountLimit::kind));
        requireDistinct("clause", clauseIds(clocks, counts, scenarios, lines, offences));
        PackIds.requireDistinct(scenarios, lines, offences);
    }

    /** Where days begin and end. */
    public ZoneId zone() {
        return clocks.zone();
    }

    /**
     * Until when something may be done, counted from the trigger, and by which clause.
     *
     * @throws CalendarUnknown when that takes the business days of a year that is not published;
     *     whoever decides is refused then
     */
    public Deadline deadline(WindowKind kind, Instant trigger) {
        Window window = clocks.window(kind);
        return switch (clocks.reckon(window.limit(), clause(window.clauseId()), trigger)) {
            case SlaTarget.Set(var deadline) -> deadline;
            case SlaTarget.Unresolved(var clause, _, var calendar, var year, _) ->
                    throw new CalendarUnknown(clause, calendar, year);
        };
    }

    /** Until when the platform should have done something, counted from the trigger. */
    public SlaTarget sla(SlaKind kind, Instant trigger) {
        SlaClock promise = clocks.slaClock(kind);
        return clocks.reckon(promise.limit(), clause(promise.clauseId()), trigger);
    }

    /** How often something may happen. */
    public CountLimit most(CountKind kind) {
        return counts.stream().filter(count -> count.kind() == kind).findFirst().orElseThrow();
    }

    /** The way of misuse of this id, if the pack has it. */
    public Optional<MisuseScenario> scenario(String scenarioId) {
        return scenarios.stream().filter(known -> known.id().equals(scenarioId)).findFirst();
    }

    /** The offence of this id, if the pack has it. */
    public Optional<Offence> offence(String offenceId) {
        return offences.stream().filter(offence -> offence.id().equals(offenceId)).findFirst();
    }

    /**
     * The line of this id.
     *
     * @throws IllegalArgumentException when the pack has no such line
     */
    public PointLine line(String lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> unknown("line", lineId));
    }

    /** Whether some row of the pack has this id. */
    public boolean hasClause(String clauseId) {
        return clauseIds(clocks, counts, scenarios, lines, offences).anyMatch(clauseId::equals);
    }

    /**
     * A row of the pack, as events store it.
     *
     * @throws IllegalArgumentException when the pack has no such row
     */
    public Clause clause(String clauseId) {
        if (!hasClause(clauseId)) {
            throw unknown("clause", clauseId);
        }
        return new Clause(version.pack(), version.version(), clauseId);
    }

    private IllegalArgumentException unknown(String what, String id) {
        return new IllegalArgumentException(
                "%s %d has no %s '%s'".formatted(version.pack(), version.version(), what, id));
    }

    private static Stream<String> clauseIds(
            ClockRules clocks,
            List<CountLimit> counts,
            List<MisuseScenario> scenarios,
            List<PointLine> lines,
            List<Offence> offences) {
        return Stream.of(
                        clocks.windows().stream().map(Window::clauseId),
                        clocks.slaClocks().stream().map(SlaClock::clauseId),
                        counts.stream().map(CountLimit::clauseId),
                        scenarios.stream().map(MisuseScenario::clauseId),
                        lines.stream().map(PointLine::clauseId),
                        lines.stream().flatMap(line -> line.ladder().stream()).map(Rung::clauseId),
                        offences.stream().map(Offence::clauseId))
                .flatMap(ids -> ids);
    }

    private static void requireDistinct(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new RowFault(id, "%s '%s' is given twice".formatted(what, id));
                });
    }
}
