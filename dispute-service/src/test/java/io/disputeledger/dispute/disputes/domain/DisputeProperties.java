package io.disputeledger.dispute.disputes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.RulingIssued;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every dispute, whoever asks for whatever and whenever. */
class DisputeProperties {

    private static final int STEPS_MAX = 40;

    @Property
    void isAlwaysWhereItsEventsSay(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);

        assertThat(RandomDispute.replay(dispute.events())).isEqualTo(dispute.state());
        Statistics.label("end")
                .collect(dispute.state().getClass().getSimpleName())
                .coverage(reached -> {
                    // Without these ends the other properties would say little.
                    reached.check("Ruled").count(atLeast -> atLeast > 0);
                    reached.check("Closed").count(atLeast -> atLeast > 0);
                });
    }

    @Property
    void isCalledWhatItsEventsSay(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);

        assertThat(
                        dispute.events().stream()
                                .flatMap(event -> LifeCycleState.after(event).stream())
                                .reduce((_, last) -> last))
                .isEqualTo(
                        DisputeState.complaint(dispute.state())
                                .map(_ -> DisputeState.nameOf(dispute.state())));
    }

    @Property
    void acceptsNothingOnceItIsClosed(@ForAll("histories") List<Step> steps) {
        List<DisputeEvent> events = RandomDispute.after(steps).events();

        assertThat(events.subList(0, Math.max(0, events.size() - 1)))
                .doesNotHaveAnyElementsOfTypes(ComplaintWithdrawn.class);
    }

    @Property
    void isRuledOnAtMostOnce(@ForAll("histories") List<Step> steps) {
        assertThat(RandomDispute.after(steps).events())
                .filteredOn(RulingIssued.class::isInstance)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void hasAtMostOneRoundOpen(@ForAll("histories") List<Step> steps) {
        int open = 0;
        for (DisputeEvent event : RandomDispute.after(steps).events()) {
            open += event instanceof EvidenceRoundOpened ? 1 : 0;
            open -= event instanceof EvidenceRoundClosed ? 1 : 0;
            assertThat(open).isBetween(0, 1);
        }
    }

    @Property
    void recordsWhoAskedAndWhen(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);

        assertThat(dispute.events())
                .zipSatisfy(
                        dispute.occasions(),
                        (event, occasion) -> {
                            assertThat(event.actor()).isEqualTo(occasion.actor());
                            assertThat(event.recordedAt()).isEqualTo(occasion.now());
                        });
    }

    @Property
    void takesItsKeyOnceAndGivesItBackWhenItCloses(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);

        assertThat(dispute.keysHeld())
                .isEqualTo(
                        dispute.state() instanceof DisputeState.Unfiled
                                        || dispute.state() instanceof DisputeState.Closed
                                ? 0
                                : 1);
    }

    /** One command, from one actor, some time after the one before. */
    record Step(DisputeCommand command, Actor actor, Duration later) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Duration> laters =
                Arbitraries.longs()
                        .between(0, Duration.ofDays(5).toSeconds())
                        .map(Duration::ofSeconds);
        return Combinators.combine(
                        Arbitraries.of(RandomDispute.COMMANDS),
                        Arbitraries.of(RandomDispute.ACTORS),
                        laters)
                .as(Step::new)
                .list()
                .ofMinSize(12)
                .ofMaxSize(STEPS_MAX);
    }
}
