package io.disputeledger.rules;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.Points;
import io.disputeledger.rules.calendars.BusinessCalendar;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.text.RowFault;
import io.disputeledger.rules.text.Source;
import io.disputeledger.rules.text.Written;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A rule pack as it is written. Numbers are boxed, so that a missing one is a fault and not 0. */
record PackFile(
        String pack,
        Integer version,
        String effectiveFrom,
        String zone,
        String calendar,
        Map<WindowKind, LimitRow> windows,
        Map<SlaKind, LimitRow> slaClocks,
        Map<CountKind, CountRow> counts,
        List<ScenarioRow> scenarios,
        List<LineRow> lines,
        List<OffenceRow> offences) {

    RulePack toRulePack(BusinessCalendars calendars) {
        // A pack is found by the name of its marketplace, so it is written like one.
        String name = RowFault.row("/pack", () -> new Marketplace(pack).value());
        ZoneId where = RowFault.row("/zone", () -> Written.zone(zone));
        return new RulePack(
                new PackVersion(name, version),
                RowFault.row("/effectiveFrom", () -> Written.instant(effectiveFrom)),
                clocks(where, calendarOf(calendars)),
                counts.entrySet().stream()
                        .map(row -> row.getValue().toCount(row.getKey()))
                        .toList(),
                scenarios.stream().map(ScenarioRow::toScenario).toList(),
                lines.stream().map(line -> line.toLine(where)).toList(),
                offences.stream().map(OffenceRow::toOffence).toList());
    }

    private BusinessCalendar calendarOf(BusinessCalendars calendars) {
        return calendars
                .latest(calendar)
                .orElseThrow(() ->
                        new RowFault("/calendar", "no calendar '" + calendar + "' is published"));
    }

    private ClockRules clocks(ZoneId where, BusinessCalendar workdays) {
        return new ClockRules(
                where,
                workdays,
                windows.entrySet().stream()
                        .map(row -> row.getValue().toWindow(row.getKey()))
                        .toList(),
                slaClocks.entrySet().stream()
                        .map(row -> row.getValue().toSlaClock(row.getKey()))
                        .toList());
    }

    record LimitRow(String clauseId, String limit, Counting counting, String source) {

        Window toWindow(WindowKind kind) {
            return RowFault.row(
                    clauseId, () -> new Window(kind, clauseId, limitOf(), new Source(source)));
        }

        SlaClock toSlaClock(SlaKind kind) {
            return RowFault.row(
                    clauseId, () -> new SlaClock(kind, clauseId, limitOf(), new Source(source)));
        }

        private Limit limitOf() {
            return Limit.written(limit, counting);
        }
    }

    record CountRow(String clauseId, Integer max, String source) {

        CountLimit toCount(CountKind kind) {
            return RowFault.row(
                    clauseId, () -> new CountLimit(kind, clauseId, max, new Source(source)));
        }
    }

    record ScenarioRow(String id, String clauseId, Boolean forwardProtection, String source) {

        MisuseScenario toScenario() {
            return RowFault.row(
                    clauseId,
                    () -> new MisuseScenario(id, clauseId, forwardProtection, new Source(source)));
        }
    }

    record OffenceRow(
            String id,
            String clauseId,
            String line,
            Integer points,
            Boolean provisional,
            String source) {

        Offence toOffence() {
            return RowFault.row(
                    clauseId,
                    () ->
                            new Offence(
                                    id,
                                    clauseId,
                                    line,
                                    new Points(points),
                                    provisional,
                                    new Source(source)));
        }
    }
}
