package io.disputeledger.kit.commands;

import io.disputeledger.contracts.LedgerCommand;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Turns what a handler threw into what a caller can use. */
final class Faults {

    private Faults() {}

    static RuntimeException unchecked(Throwable fault, LedgerCommand command) {
        return switch (fault) {
            case AggregateNotFoundException _ -> {
                String[] stream = command.streamId().split(":", 2);
                yield new NotFound(stream[0], stream[1]);
            }
            case RuntimeException known -> known;
            case Error error -> throw error;
            default -> new IllegalStateException("A command handler failed.", fault);
        };
    }
}
