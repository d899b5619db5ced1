package io.disputeledger.dispute.misuse.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportCommand;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaBreached;
import io.disputeledger.contracts.misuse.MisuseState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever anybody asks of a report, whenever. */
class MisuseProperties {

    /** A command, by whom, and how long after the one before. */
    record Asked(MisuseReportCommand command, Actor actor, Duration later) {}

    @Property
    void noHistoryDecidesOrReversesTwice(@ForAll("histories") List<Asked> asked) {
        List<MisuseReportEvent> events = events(asked);

        assertThat(events).filteredOn(MisuseReportFiled.class::isInstance).hasSizeLessThan(2);
        assertThat(events).filteredOn(MisuseReportDecided.class::isInstance).hasSizeLessThan(2);
        assertThat(events).filteredOn(MisuseDecisionReversed.class::isInstance).hasSizeLessThan(2);
        for (MisuseLimit limit : MisuseLimit.values()) {
            assertThat(events)
                    .filteredOn(event ->
                            event instanceof MisuseSlaBreached breach && breach.limit() == limit)
                    .hasSizeLessThan(2);
        }
    }

    @Property
    void whatReadersAreToldIsTheState(@ForAll("histories") List<Asked> asked) {
        MisuseReportState state = new MisuseReportState.Unfiled();
        Optional<MisuseState> told = Optional.empty();
        for (MisuseReportEvent event : events(asked)) {
            state = MisuseReportState.evolve(state, event);
            Optional<MisuseState> before = told;
            told = MisuseState.after(event).or(() -> before);
            assertThat(told).contains(MisuseReportState.nameOf(state));
        }
    }

    @Property
    void everyAcceptedCommandHasOneActorAndOneInstant(@ForAll("histories") List<Asked> asked) {
        GivenReport report = GivenReport.nothing();
        Instant now = GivenReport.FILED_AT;
        for (Asked one : asked) {
            now = now.plus(one.later());
            if (report.when(one.command(), now, one.actor())
                    instanceof Decision.Accepted<MisuseReportEvent>(var events, _)) {
                Instant then = now;
                assertThat(events)
                        .allSatisfy(event -> {
                            assertThat(event.actor()).isEqualTo(one.actor());
                            assertThat(event.recordedAt()).isEqualTo(then);
                        });
                report = report.and(one.command(), now, one.actor());
            }
        }
    }

    private static List<MisuseReportEvent> events(List<Asked> asked) {
        GivenReport report = GivenReport.nothing();
        Instant now = GivenReport.FILED_AT;
        for (Asked one : asked) {
            now = now.plus(one.later());
            if (report.when(one.command(), now, one.actor()) instanceof Decision.Accepted<?>) {
                report = report.and(one.command(), now, one.actor());
            }
        }
        return new ArrayList<>(report.events());
    }

    @Provide
    Arbitrary<List<Asked>> histories() {
        Arbitrary<MisuseReportCommand> commands =
                Arbitraries.of(
                        GivenReport.FILE,
                        GivenReport.UPHOLD,
                        GivenReport.REJECT,
                        GivenReport.REVERSE,
                        GivenReport.CONFIRM,
                        GivenReport.ELAPSE);
        Arbitrary<Actor> actors =
                Arbitraries.of(
                        GivenReport.SELLER,
                        GivenReport.BUYER,
                        GivenReport.OFFICER,
                        GivenReport.REVIEWER,
                        GivenReport.CLOCK);
        return Combinators.combine(commands, actors, Arbitraries.integers().between(0, 100))
                .as((command, actor, hours) -> new Asked(command, actor, Duration.ofHours(hours)))
                .list()
                .ofMaxSize(25)
                .map(later -> {
                    List<Asked> all = new ArrayList<>(later);
                    all.addFirst(new Asked(GivenReport.FILE, GivenReport.SELLER, Duration.ZERO));
                    return all;
                });
    }
}
