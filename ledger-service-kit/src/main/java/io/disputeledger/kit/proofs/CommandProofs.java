package io.disputeledger.kit.proofs;

import io.disputeledger.store.events.Receipts;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Proves to whoever sent a command that what it caused is in the log. */
public interface CommandProofs {

    /** For an event storage that proves nothing. */
    CommandProofs NONE =
            new CommandProofs() {
                @Override
                public Receipts in(UnitOfWork<?> root) {
                    return Receipts.NONE;
                }

                @Override
                public Receipts endingAt(long journalPosition) {
                    return Receipts.NONE;
                }
            };

    /** The receipts of what a finished unit of work appended. */
    Receipts in(UnitOfWork<?> root);

    /** The same, of the append whose journal event is at this position. */
    Receipts endingAt(long journalPosition);
}
