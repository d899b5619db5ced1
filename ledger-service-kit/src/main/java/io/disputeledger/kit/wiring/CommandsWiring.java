package io.disputeledger.kit.wiring;

import io.disputeledger.kit.commands.Claims;
import io.disputeledger.kit.commands.CommandDispatch;
import io.disputeledger.kit.commands.CommandJournal;
import io.disputeledger.kit.commands.CommandTargets;
import io.disputeledger.kit.commands.DecisionJournal;
import io.disputeledger.kit.commands.LedgerCommandBus;
import io.disputeledger.kit.commands.OccasionParameter;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.commands.StreamStates;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.processors.RecordingParameter;
import io.disputeledger.kit.proofs.CommandProofs;
import io.disputeledger.kit.time.LedgerClock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Decides commands and journals what became of them. */
@AutoConfiguration(
        after = EventsWiring.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class CommandsWiring {

    @Bean
    CommandJournal commandJournal(
            EventStorageEngine storage, EventPositions positions, CommandProofs proofs) {
        return new CommandJournal(storage, positions, proofs);
    }

    @Bean
    StreamStates streamStates(EventStore events, EventPositions positions) {
        return new StreamStates(events, positions);
    }

    @Bean
    Claims claims(EventStore events) {
        return new Claims(events);
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            CommandJournal journal,
            EventPositions positions,
            CommandProofs proofs,
            LedgerClock clock,
            EventStore events,
            Claims claims,
            Configuration axon) {
        // No transaction manager: the append is one transaction of its own.
        LedgerCommandBus bus =
                new LedgerCommandBus(LedgerCommandBus.builder(), journal, positions, proofs);
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new DecisionJournal(clock, events, claims));
        return bus;
    }

    @Bean
    CommandTargets commandTargets() {
        return new CommandTargets();
    }

    @Bean
    CommandDispatch commandDispatch(CommandBus bus) {
        return new CommandDispatch(bus);
    }

    @Bean
    Reactions reactions(
            CommandDispatch dispatch, @Value("${spring.application.name}") String service) {
        return new Reactions(dispatch, service);
    }

    @Bean
    OccasionParameter occasionParameter() {
        return new OccasionParameter();
    }

    @Bean
    RecordingParameter recordingParameter() {
        return new RecordingParameter();
    }
}
