package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.PENALTY_OFFICER;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every account, whatever the seller did and when. */
class AccountProperties {

    private static final Instant START = at("2025-01-01T09:00:00+08:00");
    private static final List<Points> RUNGS = Stream.of(6, 12, 24, 36, 48).map(Points::of).toList();

    @Property
    void isNeverBelowNothingNorAboveAllThatWasDeducted(
            @ForAll("histories") List<Step> steps, @ForAll("days") int day) {
        Points active =
                stateOf(decide(steps).stream().flatMap(done -> done.events().stream()))
                        .activeAt("transaction", START.plus(Duration.ofDays(day)));
        int all = steps.stream().mapToInt(step -> step.offence().points()).sum();

        assertThat(active).isBetween(Points.NONE, Points.of(all));
    }

    @Property
    void crossesExactlyTheHighestRungThatEachDeductionNewlyReaches(
            @ForAll("histories") List<Step> steps) {
        for (Done done : decide(steps)) {
            List<Points> newly =
                    RUNGS.stream()
                            .filter(rung -> rung.compareTo(done.before()) > 0)
                            .filter(rung -> rung.compareTo(done.after()) <= 0)
                            .max(Comparator.naturalOrder())
                            .stream()
                            .toList();

            assertThat(done.events())
                    .filteredOn(ThresholdCrossed.class::isInstance)
                    .extracting(event -> ((ThresholdCrossed) event).threshold())
                    .isEqualTo(newly);
        }
    }

    /** One offence, some days after the one before. */
    record Step(Offence offence, int daysLater) {}

    enum Offence {
        COMPLIANCE_EVASION(1),
        ORDER_NOT_DELIVERED(3),
        NON_DELIVERY_RESOLVED(6),
        FORGED_EVIDENCE(12);

        private final int points;

        Offence(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    /** What one deduction led to; active points just before and just after it. */
    record Done(List<AccountEvent> events, Points before, Points after) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Offence.class), Arbitraries.integers().between(0, 120))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 3_500);
    }

    private static List<Done> decide(List<Step> steps) {
        List<AccountEvent> past = new ArrayList<>();
        List<Done> all = new ArrayList<>();
        Instant now = START;
        for (Step step : steps) {
            now = now.plus(Duration.ofDays(step.daysLater()));
            Points before = stateOf(past.stream()).activeAt("transaction", now);
            Decision<AccountEvent> decision =
                    GivenAccount.given(past.toArray(AccountEvent[]::new))
                            .when(
                                    GivenAccount.deduct(
                                            step.offence().name(), step.offence().points()),
                                    now);
            List<AccountEvent> events = ((Decision.Accepted<AccountEvent>) decision).events();
            assertThat(events).allMatch(event -> event.actor().equals(PENALTY_OFFICER));
            past.addAll(events);
            all.add(new Done(events, before, stateOf(past.stream()).activeAt("transaction", now)));
        }
        return all;
    }

    private static AccountState stateOf(Stream<AccountEvent> events) {
        return events.reduce(AccountState.CLEAN, AccountState::evolve, (_, last) -> last);
    }
}
