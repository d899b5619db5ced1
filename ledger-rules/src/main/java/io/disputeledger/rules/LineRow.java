package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.rules.text.RowFault;
import io.disputeledger.rules.text.Source;
import io.disputeledger.rules.text.Written;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A point line as it is written. */
record LineRow(
        String id, String clauseId, ValidityRow validity, String source, List<RungRow> ladder) {

    PointLine toLine(ZoneId zone) {
        return RowFault.row(
                clauseId,
                () ->
                        new PointLine(
                                id,
                                clauseId,
                                validity.toValidity(zone),
                                ladder.stream().map(RungRow::toRung).toList(),
                                new Source(source)));
    }

    record ValidityRow(Optional<RollingRow> rolling, Optional<YearEndRow> yearEnd) {

        Validity toValidity(ZoneId zone) {
            if (rolling.isPresent() == yearEnd.isPresent()) {
                throw new IllegalArgumentException("validity is either rolling or yearEnd");
            }
            return rolling.<Validity>map(row -> row.toRolling(zone))
                    .or(() -> yearEnd.map(row -> row.toYearEnd(zone)))
                    .orElseThrow();
        }
    }

    record RollingRow(String limit, Counting counting) {

        Validity.Rolling toRolling(ZoneId zone) {
            return new Validity.Rolling(Limit.written(limit, counting), zone);
        }
    }

    record YearEndRow(Optional<Integer> carriedFrom) {

        Validity.YearEnd toYearEnd(ZoneId zone) {
            return new Validity.YearEnd(carriedFrom.map(Points::new).orElse(null), zone);
        }
    }

    record RungRow(Integer at, String clauseId, List<MeasureRow> measures, String source) {

        Rung toRung() {
            return RowFault.row(
                    clauseId,
                    () ->
                            new Rung(
                                    new Points(at),
                                    clauseId,
                                    measures.stream().map(MeasureRow::toMeasure).toList(),
                                    new Source(source)));
        }
    }

    record MeasureRow(MeasureKind measure, Optional<String> lasts) {

        Measure toMeasure() {
            return new Measure(measure, lasts.map(Written::duration).orElse(null));
        }
    }
}
