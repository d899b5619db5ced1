package io.disputeledger.rules;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.Points;
import java.time.ZoneId;
import java.util.List;

/** A rule pack as it is written. Numbers are boxed, so that a missing one is a fault and not 0. */
record PackFile(
        String pack,
        Integer version,
        String effectiveFrom,
        String zone,
        Windows windows,
        List<LineRow> lines,
        List<OffenceRow> offences) {

    RulePack toRulePack() {
        ZoneId where = Written.zone(zone);
        return new RulePack(
                new PackVersion(pack, version),
                Written.instant(effectiveFrom),
                where,
                windows.toWindows(),
                lines.stream().map(line -> line.toLine(where)).toList(),
                offences.stream().map(OffenceRow::toOffence).toList());
    }

    record Windows(
            WindowRow filing,
            WindowRow evidenceRound,
            WindowRow rulingAppeal,
            WindowRow penaltyAppeal) {

        List<Window> toWindows() {
            return List.of(
                    filing.toWindow(WindowKind.FILING),
                    evidenceRound.toWindow(WindowKind.EVIDENCE_ROUND),
                    rulingAppeal.toWindow(WindowKind.RULING_APPEAL),
                    penaltyAppeal.toWindow(WindowKind.PENALTY_APPEAL));
        }
    }

    record WindowRow(String clauseId, String limit, Counting counting, String source) {

        Window toWindow(WindowKind kind) {
            return Written.row(
                    clauseId,
                    () ->
                            new Window(
                                    kind,
                                    clauseId,
                                    new Limit(Written.duration(limit), counting),
                                    new Source(source)));
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
            return Written.row(
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
