package io.disputeledger.benchmarks.commands;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An aggregate that decides nothing: each command leaves one event of the usual size. */
class Item {

    @AggregateIdentifier private @Nullable String id; // unknown until the first event

    Item() {} // Axon makes one of the events of each that it loads.

    @CommandHandler
    Item(Begin command) {
        apply(SampleEvents.evidence(command.id()));
    }

    @CommandHandler
    void handle(Extend command) {
        apply(SampleEvents.evidence(command.id()));
    }

    @EventSourcingHandler
    void on(EvidenceSubmitted event) {
        id = event.evidenceId().value();
    }

    /** Creates an item. */
    record Begin(String id) implements LedgerCommand {
        @Override
        public String streamId() {
            return id;
        }
    }

    /** Adds an event to an item. */
    record Extend(String id) implements LedgerCommand {
        @Override
        public String streamId() {
            return id;
        }
    }
}
