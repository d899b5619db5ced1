package io.disputeledger.kit.wiring;

import io.disputeledger.kit.commands.AggregateCache;
import io.disputeledger.kit.commands.ReadableSnapshots;
import io.disputeledger.kit.commands.SnapshotThread;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Spares aggregates from reading their streams: a cache, and snapshots for long streams. */
@AutoConfiguration(
        after = EventsWiring.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class AggregatesWiring {

    // @StreamAggregate names this bean, as well as aggregateSnapshots and readableSnapshots.
    @Bean
    AggregateCache aggregateCache(
            EventStorageEngine storage, @Value("${ledger.aggregates.cached-max}") long max) {
        return new AggregateCache(storage, max);
    }

    @Bean
    SnapshotTriggerDefinition aggregateSnapshots(
            Snapshotter snapshotter,
            @Value("${ledger.aggregates.events-per-snapshot}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    @Bean
    ReadableSnapshots readableSnapshots(Serializer serializer) {
        return new ReadableSnapshots(serializer);
    }

    @Bean
    SnapshotThread snapshotThread() {
        return new SnapshotThread();
    }

    @Bean
    SpringAggregateSnapshotter aggregateSnapshotter(
            EventStore events,
            SnapshotThread thread,
            Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(events)
                .executor(thread::execute)
                .repositoryProvider(axon::repository)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .build();
    }
}
