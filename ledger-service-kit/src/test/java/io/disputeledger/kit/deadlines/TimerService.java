package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service whose streams are timers: set for an instant, they ring when it has come. */
@SpringBootApplication
@Import(TimerService.Timer.class)
class TimerService {

    /** Timers that fail instead of ringing. */
    static final Set<String> JAMMED = ConcurrentHashMap.newKeySet();

    /** What holds the clock up when it is about to ring a timer. */
    static final Map<String, Hold> HELD = new ConcurrentHashMap<>();

    /** Timers that are answered without an event. */
    static final String MUTE = "MUTE";

    sealed interface TimerEvent extends LedgerEvent {
        String timer();

        @Override
        default String streamId() {
            return "timer:" + timer();
        }
    }

    @Revision("1")
    record TimerSet(String timer, Instant dueAt, Instant recordedAt, Actor actor)
            implements TimerEvent {}

    @Revision("1")
    record TimerRang(String timer, Instant effectiveAt, Instant recordedAt, Actor actor)
            implements TimerEvent {}

    record SetTimer(String timer, Instant dueAt) implements LedgerCommand {
        @Override
        public String streamId() {
            return "timer:" + timer;
        }
    }

    record Ring(String timer, Instant dueAt) implements LedgerCommand {
        @Override
        public String streamId() {
            return "timer:" + timer;
        }
    }

    record Running(@Nullable Instant dueAt) {}

    @Revision("1")
    @StreamAggregate(type = "Timer")
    static class Timer extends DecidingAggregate<Running, TimerEvent> {

        Timer() {
            super(new Running(null));
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        Decided handle(SetTimer command, Occasion occasion) {
            return carryOut(
                    command,
                    Decision.accepted(
                            new TimerSet(
                                    command.timer(),
                                    command.dueAt(),
                                    occasion.now(),
                                    occasion.actor())));
        }

        @CommandHandler
        Decided handle(Ring command, Occasion occasion) {
            if (JAMMED.contains(command.timer())) {
                throw new IllegalStateException("The timer is jammed.");
            }
            boolean due =
                    !command.timer().startsWith(MUTE)
                            && command.dueAt().equals(state().dueAt())
                            && !occasion.now().isBefore(command.dueAt());
            return carryOut(
                    command,
                    due
                            ? Decision.accepted(
                                    new TimerRang(
                                            command.timer(),
                                            command.dueAt(),
                                            occasion.now(),
                                            occasion.actor()))
                            : Decision.unchanged());
        }

        @EventSourcingHandler
        void on(TimerEvent event) {
            takeIn(
                    event,
                    (_, taken) ->
                            switch (taken) {
                                case TimerSet set -> new Running(set.dueAt());
                                case TimerRang _ -> new Running(null);
                            });
        }
    }

    @Bean
    DeadlineBook timers() {
        return new DeadlineBook() {
            @Override
            public String streams() {
                return "timer:";
            }

            @Override
            public List<DeadlineChange> changes(LedgerEvent event) {
                return switch (event) {
                    case TimerSet set -> List.of(new DeadlineChange.Begins("RING", set.dueAt(), 0));
                    case TimerRang _ -> List.of(new DeadlineChange.Ends("RING"));
                    default -> List.of();
                };
            }

            @Override
            public LedgerCommand whenDue(RunningDeadline deadline) {
                String timer = deadline.streamId().replace("timer:", "");
                Optional.ofNullable(HELD.get(timer)).ifPresent(Hold::stay);
                return new Ring(timer, deadline.dueAt());
            }
        };
    }
}
