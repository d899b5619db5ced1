package io.disputeledger.rules;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PackVersion;
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
 * @param zone where days and years begin
 * @param windows one of each kind
 * @param lines the point lines
 * @param offences what costs points
 */
public record RulePack(
        PackVersion version,
        Instant effectiveFrom,
        ZoneId zone,
        List<Window> windows,
        List<PointLine> lines,
        List<Offence> offences) {

    /**
     * @throws IllegalArgumentException when a window is missing, an id is given twice, or an
     *     offence names a line that the pack does not have
     */
    public RulePack {
        windows = List.copyOf(windows);
        lines = List.copyOf(lines);
        offences = List.copyOf(offences);
        requireDistinct("window", windows.stream().map(window -> window.kind().name()));
        if (windows.size() < WindowKind.values().length) {
            throw new IllegalArgumentException("a window is missing");
        }
        requireDistinct("line", lines.stream().map(PointLine::id));
        requireDistinct("offence", offences.stream().map(Offence::id));
        requireDistinct("clause", clauseIds(windows, lines, offences));
        requireLines(lines, offences);
    }

    /** Until when, counted from the trigger, and by which clause. */
    public Deadline deadline(WindowKind kind, Instant trigger) {
        Window window = window(kind);
        Instant dueAt = window.limit().dueAt(trigger, zone);
        return new Deadline(dueAt, clause(window.clauseId()), zone.getId(), null);
    }

    private Window window(WindowKind kind) {
        return windows.stream()
                .filter(window -> window.kind() == kind)
                .findFirst()
                .orElseThrow(() -> unknown("window", kind.name()));
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
        return clauseIds(windows, lines, offences).anyMatch(clauseId::equals);
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
            List<Window> windows, List<PointLine> lines, List<Offence> offences) {
        return Stream.of(
                        windows.stream().map(Window::clauseId),
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
                    throw new IllegalArgumentException(
                            "%s '%s' is given twice".formatted(what, id));
                });
    }

    private static void requireLines(List<PointLine> lines, List<Offence> offences) {
        for (Offence offence : offences) {
            if (lines.stream().noneMatch(line -> line.id().equals(offence.lineId()))) {
                throw new IllegalArgumentException(
                        "offence '%s' adds to line '%s', which the pack does not have"
                                .formatted(offence.id(), offence.lineId()));
            }
        }
    }
}
