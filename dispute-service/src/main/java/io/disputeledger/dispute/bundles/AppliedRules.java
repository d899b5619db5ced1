package io.disputeledger.dispute.bundles;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.PackVersion;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules that events name, wherever in them: by these they were decided.
 *
 * @param packs by pack and version
 * @param calendars by calendar and version
 */
record AppliedRules(SortedSet<PackVersion> packs, SortedSet<CalendarVersion> calendars) {

    private static final Comparator<PackVersion> PACKS =
            Comparator.comparing(PackVersion::pack).thenComparing(PackVersion::version);
    private static final Comparator<CalendarVersion> CALENDARS =
            Comparator.comparing(CalendarVersion::calendar).thenComparing(CalendarVersion::version);

    /** Those that these events name. */
    static AppliedRules in(Iterable<?> events) {
        AppliedRules rules = new AppliedRules(new TreeSet<>(PACKS), new TreeSet<>(CALENDARS));
        events.forEach(rules::collect);
        return rules;
    }

    // Events are records of records: whatever names a rule does so by one of three types.
    private void collect(Object value) {
        switch (value) {
            case Clause clause -> packs.add(new PackVersion(clause.pack(), clause.packVersion()));
            case PackVersion pack -> packs.add(pack);
            case CalendarVersion calendar -> calendars.add(calendar);
            case Record parts -> collectParts(parts);
            case Iterable<?> elements -> elements.forEach(this::collect);
            default -> {} // A value that names no rule.
        }
    }

    private void collectParts(Record parts) {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(parts);
                if (part != null) {
                    collect(part);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("An event cannot be read: " + component, e);
            }
        }
    }
}
