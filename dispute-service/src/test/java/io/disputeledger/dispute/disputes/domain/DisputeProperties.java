package io.disputeledger.dispute.disputes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.disputes.AppealFiled;
import io.disputeledger.contracts.disputes.AwardRecorded;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.ExternalArbitrationNotified;
import io.disputeledger.contracts.disputes.FeedbackGiven;
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

    private static final int STEPS_MAX = 25;

    /** Each history is long, so that few say much. */
    private static final int TRIES = 150;

    private static final int CHOICES = RandomDispute.COMMANDS.size() * RandomDispute.ACTORS.size();

    @Property(tries = TRIES)
    void isAlwaysWhereItsEventsSay(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);

        assertThat(RandomDispute.replay(dispute.events())).isEqualTo(dispute.state());
        Statistics.label("end")
                .collect(dispute.state().getClass().getSimpleName())
                .coverage(reached -> {
                    // Without these ends the other properties would say little.
                    reached.check("Executing").count(atLeast -> atLeast > 0);
                    reached.check("Closed").count(atLeast -> atLeast > 0);
                });
    }

    @Property(tries = TRIES)
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

    @Property(tries = TRIES)
    void takesOnlyFeedbackAndNewsOfArbitrationOnceItIsClosed(
            @ForAll("histories") List<Step> steps) {
        List<DisputeEvent> events = RandomDispute.after(steps).events();
        int closed = 0;
        while (closed < events.size() && !(events.get(closed) instanceof DisputeClosed)) {
            closed++;
        }

        // The window for feedback opens with the closing, and time may end it.
        assertThat(events.subList(Math.min(closed + 1, events.size()), events.size()))
                .hasOnlyElementsOfTypes(
                        DeadlineSet.class,
                        DeadlineElapsed.class,
                        FeedbackGiven.class,
                        ExternalArbitrationNotified.class,
                        AwardRecorded.class);
    }

    @Property(tries = TRIES)
    void isAppealedAtMostOnce(@ForAll("histories") List<Step> steps) {
        assertThat(RandomDispute.after(steps).events())
                .filteredOn(AppealFiled.class::isInstance)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = TRIES)
    void isRuledOnAtMostOnce(@ForAll("histories") List<Step> steps) {
        assertThat(RandomDispute.after(steps).events())
                .filteredOn(RulingIssued.class::isInstance)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = TRIES)
    void hasAtMostOneRoundOpen(@ForAll("histories") List<Step> steps) {
        int open = 0;
        for (DisputeEvent event : RandomDispute.after(steps).events()) {
            open += event instanceof EvidenceRoundOpened ? 1 : 0;
            open -= event instanceof EvidenceRoundClosed ? 1 : 0;
            assertThat(open).isBetween(0, 1);
        }
    }

    @Property(tries = TRIES)
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

    @Property(tries = TRIES)
    void takesItsKeyOnceAndGivesItBackWhenItCloses(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);

        assertThat(dispute.keysHeld())
                .isEqualTo(
                        dispute.state() instanceof DisputeState.Unfiled
                                        || dispute.state() instanceof DisputeState.Closed
                                ? 0
                                : 1);
    }

    /** One command out of those that are accepted, some time after the one before. */
    record Step(int choice, Duration later) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Duration> laters =
                Arbitraries.longs()
                        .between(0, Duration.ofDays(5).toSeconds())
                        .map(Duration::ofSeconds);
        return Combinators.combine(Arbitraries.integers().between(0, CHOICES - 1), laters)
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(STEPS_MAX);
    }
}
