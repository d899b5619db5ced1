package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Points;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every line, whatever was deducted on it and by which rule. */
class ActivePointsProperties {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final int DAYS_MAX = 40;

    @Property
    void areBetweenNothingAndEverything(
            @ForAll("lines") List<Deduction> line, @ForAll("instants") Instant instant) {
        assertThat(ActivePoints.at(instant, line)).isBetween(Points.NONE, sum(line));
    }

    @Property
    void doNotDependOnTheOrderOfDeductions(
            @ForAll("lines") List<Deduction> line,
            @ForAll("instants") Instant instant,
            @ForAll Random random) {
        List<Deduction> shuffled = new ArrayList<>(line);
        Collections.shuffle(shuffled, random);

        assertThat(ActivePoints.at(instant, shuffled)).isEqualTo(ActivePoints.at(instant, line));
    }

    @Property
    void doNotDependOnWhatIsDeductedLater(
            @ForAll("lines") List<Deduction> line, @ForAll("instants") Instant instant) {
        List<Deduction> known =
                line.stream().filter(deduction -> !deduction.from().isAfter(instant)).toList();

        assertThat(ActivePoints.at(instant, known)).isEqualTo(ActivePoints.at(instant, line));
    }

    @Property
    void neverGrowWithoutADeduction(
            @ForAll("lines") List<Deduction> line, @ForAll("instants") Instant instant) {
        Instant next = instant.plus(Duration.ofDays(1));
        List<Deduction> between =
                line.stream()
                        .filter(deduction -> deduction.from().isAfter(instant))
                        .filter(deduction -> !deduction.from().isAfter(next))
                        .toList();

        assertThat(ActivePoints.at(next, line))
                .isLessThanOrEqualTo(ActivePoints.at(instant, line).plus(sum(between)));
    }

    @Property
    void endExactlyWhereTheirValidityDoes(@ForAll("points") Points points) {
        Instant end = START.plus(Duration.ofDays(1));
        List<Deduction> line = List.of(new Deduction(points, START, end, null));

        assertThat(ActivePoints.at(end.minusNanos(1), line)).isEqualTo(points);
        assertThat(ActivePoints.at(end, line)).isEqualTo(Points.NONE);
    }

    @Property
    void areCarriedExactlyWhenTheTotalReachesWhatCarriesThem(@ForAll("points") Points points) {
        Instant end = START.plus(Duration.ofDays(1));
        Points onePointMore = points.plus(new Points(1));

        assertThat(ActivePoints.at(end, List.of(new Deduction(points, START, end, points))))
                .isEqualTo(points);
        assertThat(ActivePoints.at(end, List.of(new Deduction(points, START, end, onePointMore))))
                .isEqualTo(Points.NONE);
    }

    @Provide
    Arbitrary<List<Deduction>> lines() {
        // The ranges are so small that their edges come up anyway.
        return deductions().list().ofMaxSize(8).withoutEdgeCases();
    }

    private static Arbitrary<Deduction> deductions() {
        return Combinators.combine(
                        points(), days(0), days(1).injectNull(0.2), points().injectNull(0.4))
                .as((points, from, lasts, carriedFrom) ->
                        new Deduction(
                                points,
                                from,
                                lasts == null ? null : from.plus(Duration.between(START, lasts)),
                                carriedFrom));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return days(0);
    }

    // Few and small, so that ends meet and totals reach what carries them.
    @Provide
    static Arbitrary<Points> points() {
        return Arbitraries.integers().between(1, 12).map(Points::new);
    }

    private static Arbitrary<Instant> days(int min) {
        return Arbitraries.integers()
                .between(min, DAYS_MAX)
                .map(day -> START.plus(Duration.ofDays(day)));
    }

    private static Points sum(List<Deduction> line) {
        return line.stream().map(Deduction::points).reduce(Points.NONE, Points::plus);
    }
}
