package io.disputeledger.kit.commands;

import org.axonframework.modelling.command.ConcurrencyException;

/** An aggregate has missed events of its stream, so what it decided is to be decided again. */
class OutdatedAggregate extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    OutdatedAggregate(String streamId, long version, long newest) {
        super(streamId + " is at version " + newest + ", decided at " + version + ".");
    }
}
