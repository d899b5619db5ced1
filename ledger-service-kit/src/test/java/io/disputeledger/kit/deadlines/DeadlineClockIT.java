package io.disputeledger.kit.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.disputeledger.kit.deadlines.TimerService.TimerRang;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs out is said to have run out: once, in order, whatever dies meanwhile. */
class DeadlineClockIT {

    private static final int MANY = 120;
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir private static Path home;
    private static Timers timers;

    @BeforeAll
    static void start() {
        timers = new Timers(home, EventEngine.POSTGRES);
    }

    @AfterEach
    void mend() {
        TimerService.JAMMED.clear();
        TimerService.HELD.values().forEach(Hold::release);
        TimerService.HELD.clear();
    }

    @AfterAll
    static void stop() {
        timers.close();
    }

    @Test
    void twoReplicasRingEachTimerOnceAndInOrder() {
        RunningService second = timers.start();
        ringsOnceAndInOrder(timers);
        timers.stop(second);
    }

    @Test
    void ringsOnceAndInOrderOnTheBaselineToo() {
        try (Timers baseline = new Timers(home, EventEngine.AXON_JDBC)) {
            ringsOnceAndInOrder(baseline);
        }
    }

    private static void ringsOnceAndInOrder(Timers timers) {
        Instant begun = timers.standStill();
        for (int i = 0; i < MANY; i++) {
            // Three at each instant, and not in the order in which they are due.
            timers.set("MANY-" + i, begun.plusSeconds(60 * (1 + (i * 7) % (MANY / 3))));
        }
        assertThat(timers.rang("MANY")).as("nothing before its time").isEmpty();

        timers.clock().moveTo(begun.plus(Duration.ofDays(1)), 0);
        timers.awaitRinging("MANY", MANY);

        List<TimerRang> rang = timers.rang("MANY");
        assertThat(rang).extracting(TimerRang::timer).doesNotHaveDuplicates().hasSize(MANY);
        assertThat(rang).isSortedAccordingTo(Comparator.comparing(TimerRang::effectiveAt));
        assertThat(timers.commandsOfTheClock("MANY")).isEqualTo(MANY);
    }

    @Test
    void whatWasSentBeforeACrashIsNotDoneTwice() {
        Instant begun = timers.standStill();
        timers.set("CRASH-1", begun.plusSeconds(60));
        timers.set("MUTE-1", begun.plusSeconds(60));
        await().atMost(SOON).until(() -> running("timer:MUTE-1"));
        theConnectionsThatNoteTheNextAnswersDie();

        timers.clock().moveTo(begun.plusSeconds(60), 0);
        await().atMost(SOON).until(() -> crashes() > 1 && !running("timer:MUTE-1"));

        assertThat(timers.rang("CRASH")).hasSize(1);
        assertThat(timers.commandsOfTheClock("CRASH")).isEqualTo(1);
        // No event ended it, so it was sent again, and got the same answer.
        assertThat(timers.commandsOfTheClock("MUTE")).isEqualTo(1);
        timers.database().sql("drop trigger crash on timer.deadline").update();
    }

    private static void theConnectionsThatNoteTheNextAnswersDie() {
        timers.database().sql("create sequence timer.crashes").update();
        timers.database().sql("grant all on sequence timer.crashes to public").update();
        timers.database()
                .sql(
                        """
                        create function timer.crash() returns trigger language plpgsql as $$
                        begin
                            -- A sequence counts on, whatever becomes of the transaction.
                            if nextval('timer.crashes') <= 2 then
                                perform pg_terminate_backend(pg_backend_pid());
                            end if;
                            return null;
                        end $$
                        """)
                .update();
        timers.database()
                .sql(
                        """
                        create trigger crash before update on timer.deadline
                        for each statement execute function timer.crash()
                        """)
                .update();
    }

    @Test
    void catchesUpInOrderAfterARestart() {
        Instant begun = timers.standStill();
        timers.set("LATE-3", begun.plusSeconds(180));
        timers.set("LATE-1", begun.plusSeconds(60));
        timers.set("LATE-2", begun.plusSeconds(120));
        timers.set("LATE-9", begun.plus(Duration.ofDays(9)));
        timers.stop(timers.one());
        timers.database()
                .sql("update ledger.sandbox_clock set ledger_time = ledger_time + interval '1 h'")
                .update();

        timers.start();
        timers.awaitRinging("LATE", 3);

        Instant now = begun.plus(Duration.ofHours(1));
        assertThat(timers.rang("LATE"))
                .extracting(TimerRang::timer, TimerRang::effectiveAt, TimerRang::recordedAt)
                .containsExactly(
                        tuple("LATE-1", begun.plusSeconds(60), now),
                        tuple("LATE-2", begun.plusSeconds(120), now),
                        tuple("LATE-3", begun.plusSeconds(180), now));
    }

    @Test
    void oneThatFailsHoldsUpNoOtherAndStaysVisible() {
        Instant begun = timers.standStill();
        TimerService.JAMMED.add("JAM-1");
        timers.set("JAM-1", begun.plusSeconds(60));
        timers.set("JAM-2", begun.plusSeconds(120));

        timers.clock().moveTo(begun.plusSeconds(120), 0);
        timers.awaitRinging("JAM", 1);

        assertThat(timers.rang("JAM")).extracting(TimerRang::timer).containsExactly("JAM-2");
        assertThat(timers.health("deadlines").toString())
                .contains(
                        "DEGRADED", "JAM-1", "failing=1", "oldestOverdue=" + begun.plusSeconds(60));

        TimerService.JAMMED.clear();
        timers.awaitRinging("JAM", 2);
        await().atMost(SOON)
                .until(() -> timers.health("deadlines").toString().contains("status=UP"));
    }

    @Test
    void wakesAtTheInstantAndNotWhenItHappensToLook() {
        timers.clock().runAt(3600);
        Instant dueAt = timers.clock().now().plus(Duration.ofHours(2));
        timers.set("WAKE-1", dueAt);

        timers.awaitRinging("WAKE", 1);

        // Two hours are two seconds here; it looks by itself every ten, which are ten hours.
        Duration late = Duration.between(dueAt, timers.rang("WAKE").getFirst().recordedAt());
        assertThat(late).isBetween(Duration.ZERO, Duration.ofHours(4));
    }

    @Test
    void aTimerSetAgainRingsAtItsNewInstantOnly() {
        Instant begun = timers.standStill();
        timers.set("AGAIN-1", begun.plusSeconds(60));
        timers.set("AGAIN-1", begun.plusSeconds(600));
        timers.set("AGAIN-2", begun.plusSeconds(120));

        timers.clock().moveTo(begun.plusSeconds(300), 0);
        timers.awaitRinging("AGAIN", 1);
        assertThat(timers.rang("AGAIN")).extracting(TimerRang::timer).containsExactly("AGAIN-2");

        timers.clock().moveTo(begun.plusSeconds(600), 0);
        timers.awaitRinging("AGAIN", 2);
        assertThat(timers.rang("AGAIN")).hasSize(2);
        assertThat(timers.commandsOfTheClock("AGAIN")).isEqualTo(2);
    }

    /** The clock may move on when all is settled, so nothing of this instant may come after it. */
    @Test
    void nothingIsSettledWhileAnExpiryIsOnItsWayWhoseLimitHasGone() {
        Instant begun = timers.standStill();
        Instant now = begun.plusSeconds(60);
        Hold held = new Hold();
        TimerService.HELD.put("HELD-1", held);
        SandboxReactions reactions = timers.one().bean(SandboxReactions.class);
        timers.set("HELD-1", now);
        timers.clock().moveTo(now, 0);
        held.awaitReached();

        // What is about to be sent is no longer due, so the table has nothing that is overdue.
        timers.set("HELD-1", begun.plusSeconds(600));
        await().atMost(SOON).until(() -> behind(reactions, now).startsWith("the clock of timer"));
        held.release();

        assertThat(reactions.settle(now, SOON)).isEmpty();
        assertThat(timers.commandsOfTheClock("HELD")).isEqualTo(1);
        assertThat(timers.rang("HELD")).isEmpty();
    }

    private static String behind(SandboxReactions reactions, Instant now) {
        return reactions.settle(now, Duration.ZERO).orElse("nobody");
    }

    @Test
    void aReplayMakesTheTableAgainAndRingsNothingTwice() {
        Instant begun = timers.standStill();
        timers.set("REPLAY-1", begun.plusSeconds(60));
        timers.set("REPLAY-2", begun.plusSeconds(600));
        timers.clock().moveTo(begun.plusSeconds(60), 0);
        timers.awaitRinging("REPLAY", 1);

        replay(timers.one());
        timers.clock().moveTo(begun.plusSeconds(600), 0);
        timers.awaitRinging("REPLAY", 2);

        assertThat(timers.rang("REPLAY"))
                .extracting(TimerRang::timer)
                .containsExactly("REPLAY-1", "REPLAY-2");
        assertThat(timers.commandsOfTheClock("REPLAY")).isEqualTo(2);
    }

    private static void replay(RunningService replica) {
        StreamingEventProcessor processor =
                replica.bean(EventProcessingConfiguration.class)
                        .eventProcessor(DeadlineProjection.NAME, StreamingEventProcessor.class)
                        .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    private static long crashes() {
        return timers.database()
                .sql("select case when is_called then last_value else 0 end from timer.crashes")
                .query(Long.class)
                .single();
    }

    private static boolean running(String stream) {
        return timers.database()
                .sql(
                        "select exists (select from timer.deadline"
                                + " where stream_id = ? and answered_at is null)")
                .param(stream)
                .query(Boolean.class)
                .single();
    }
}
