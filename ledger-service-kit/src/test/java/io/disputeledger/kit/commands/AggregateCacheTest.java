package io.disputeledger.kit.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was not committed is never decided on. */
class AggregateCacheTest {

    private final Storage storage = new Storage();
    private final AggregateCache cache = new AggregateCache(storage, 2);
    private final EventStore events = EmbeddedEventStore.builder().storageEngine(storage).build();
    private final EventSourcingRepository<Counter> repository =
            EventSourcingRepository.builder(Counter.class).eventStore(events).cache(cache).build();

    @Test
    void aggregateIsReadOnce() {
        assertThat(command(Counter::count)).isEqualTo(1);
        assertThat(command(Counter::count)).isEqualTo(2);
        assertThat(command(Counter::count)).isEqualTo(3);

        // To see that there was none.
        assertThat(storage.reads).isEqualTo(1);
    }

    @Test
    void whatACommandDidBeforeItThrewIsForgotten() {
        command(Counter::count);

        Throwable fault =
                catchThrowable(() ->
                        command(counter -> {
                            counter.count();
                            throw new IllegalStateException("halfway");
                        }));

        assertThat(fault).hasMessage("halfway");
        assertThat(command(Counter::count)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource
    void whatWasNotAppendedIsForgotten(Throwable fault) {
        command(Counter::count);
        storage.fault = fault;

        assertThat(catchThrowable(() -> command(Counter::count))).isSameAs(fault);

        storage.fault = null;
        assertThat(command(Counter::count)).isEqualTo(2);
    }

    static Stream<Throwable> whatWasNotAppendedIsForgotten() {
        return Stream.of(
                new ConcurrencyException("conflict"),
                new IllegalStateException("no database"),
                // Axon does not roll back on errors while it commits.
                new AssertionError("a fault of ours"));
    }

    @Test
    void aggregateIsOutWhileACommandDecides() {
        command(Counter::count);

        command(counter -> {
            assertThat(cache.containsKey(Counter.ID)).isFalse();
            return counter.count();
        });

        assertThat(cache.containsKey(Counter.ID)).isTrue();
    }

    @Test
    void streamThatDidNotBeginIsNotKept() {
        command(_ -> 0);

        assertThat(command(Counter::count)).isEqualTo(1);
    }

    @Test
    void decisionOnAnAggregateThatMissedEventsIsOutdated() {
        command(Counter::count);
        somebodyElseCounts(1);

        Throwable fault = catchThrowable(() -> command(_ -> requireNewest(0)));
        int counted = command(counter -> requireNewest(1) + counter.count());

        assertThat(fault).isInstanceOf(OutdatedAggregate.class);
        assertThat(counted).isEqualTo(3);
    }

    @Test
    void streamThatWasReadForTheDecisionIsNotLookedUpAgain() {
        somebodyElseCounts(0);

        command(_ -> {
            somebodyElseCounts(1);
            return requireNewest(0);
        });

        assertThat(storage.lookUps).isZero();
    }

    @Test
    void boundHoldsAndIsMeasured() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        cache.bindTo(meters);

        for (String stream : List.of("counter:1", "counter:2", "counter:3")) {
            inUnitOfWork(() -> {
                cache.put(stream, stream);
                return 0;
            });
        }

        assertThat(meters.get("cache.size").tag("cache", "aggregates").gauge().value())
                .isEqualTo(2);
        assertThat(meters.get("cache.evictions").functionCounter().count()).isEqualTo(1);
    }

    @Test
    void zeroKeepsNone() {
        AggregateCache none = new AggregateCache(storage, 0);

        inUnitOfWork(() -> {
            none.put(Counter.ID, "aggregate");
            return 0;
        });

        assertThat(none.containsKey(Counter.ID)).isFalse();
    }

    private static int requireNewest(long version) {
        AggregateCache.requireNewest(CurrentUnitOfWork.get(), Counter.ID, version);
        return 0;
    }

    private void somebodyElseCounts(long sequence) {
        storage.appendEvents(
                new GenericDomainEventMessage<>(
                        "Counter", Counter.ID, sequence, new Counter.Counted(Counter.ID)));
    }

    private int command(Function<Counter, Integer> handler) {
        return inUnitOfWork(() -> {
            Aggregate<Counter> counter = repository.loadOrCreate(Counter.ID, Counter::new);
            return counter.invoke(handler);
        });
    }

    private static int inUnitOfWork(Callable<Integer> command) {
        var result =
                DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("count"))
                        .executeWithResult(command, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw thrown(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static RuntimeException thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }

    /** Storage in memory that counts, and fails when told to. */
    private static final class Storage extends InMemoryEventStorageEngine {

        private int reads;
        private int lookUps;
        private @Nullable Throwable fault;

        @Override
        public DomainEventStream readEvents(String stream, long from) {
            reads++;
            return super.readEvents(stream, from);
        }

        @Override
        public Optional<Long> lastSequenceNumberFor(String stream) {
            lookUps++;
            return super.lastSequenceNumberFor(stream);
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            if (fault != null) {
                throw thrown(fault);
            }
            super.appendEvents(events);
        }
    }
}
