package io.disputeledger.benchmarks.commands;

import io.disputeledger.benchmarks.load.Callers;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.kit.commands.CommandTargets;
import io.disputeledger.store.events.Appended;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Axon in this process on an event storage: its gateway, its command bus without transactions,
 * cached aggregates, and targets found as the services find them. Only the storage differs between
 * the two sides.
 */
final class CommandSide implements AutoCloseable {

    /** Existing aggregates of each caller; no two callers share one, so nothing conflicts. */
    private static final int ITEMS_EACH = 50;

    private static final AtomicLong ITEMS = new AtomicLong();

    private final Configuration axon;
    private final CommandGateway gateway;

    CommandSide(EventStorageEngine storage) {
        axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> SampleEvents.JSON)
                        .configureEventStore(_ ->
                                EmbeddedEventStore.builder()
                                        .storageEngine(storage)
                                        .optimizeEventConsumption(false)
                                        .build())
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(Item.class)
                                        .configureCommandTargetResolver(_ -> new CommandTargets())
                                        .configureCache(_ -> new AggregateCache()))
                        .start();
        // The product's command bus does the same: the answer to a command carries its receipts.
        axon.commandBus()
                .registerHandlerInterceptor((unit, chain) -> {
                    unit.afterCommit(
                            done -> Appended.in(done.root()).ifPresent(at -> at.receipts().all()));
                    return chain.proceed();
                });
        gateway = axon.commandGateway();
    }

    /** Creates an aggregate with each command; how many in a second. */
    double creationsPerSecond(int callers, int commands)
            throws InterruptedException, ExecutionException, TimeoutException {
        return Callers.perSecond(
                callers,
                commands,
                _ -> gateway.sendAndWait(new Item.Begin("E-" + ITEMS.incrementAndGet())));
    }

    /** Extends one of a few existing aggregates with each command; how many in a second. */
    double extensionsPerSecond(int callers, int commands)
            throws InterruptedException, ExecutionException, TimeoutException {
        long first = ITEMS.getAndAdd((long) callers * ITEMS_EACH) + 1;
        Callers.perSecond(
                callers,
                callers * ITEMS_EACH,
                new Callers.Call() {
                    private final AtomicLong next = new AtomicLong(first);

                    @Override
                    public void call(int caller) {
                        gateway.sendAndWait(new Item.Begin("E-" + next.getAndIncrement()));
                    }
                });
        return Callers.perSecond(
                callers,
                commands,
                caller -> {
                    int place = ThreadLocalRandom.current().nextInt(ITEMS_EACH);
                    long item = first + (long) caller * ITEMS_EACH + place;
                    gateway.sendAndWait(new Item.Extend("E-" + item));
                });
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
