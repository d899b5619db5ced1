package io.disputeledger.contracts;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A request to decide something about one stream. */
public interface LedgerCommand {

    /** The stream that decides, written {@code <type>:<id>}. */
    @TargetAggregateIdentifier
    String streamId();
}
