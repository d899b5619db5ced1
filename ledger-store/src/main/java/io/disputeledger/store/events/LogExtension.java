package io.disputeledger.store.events;

import java.util.List;

/** What a {@link LogWriter} adds to the transaction of a batch. */
public interface LogExtension {

    /** Adds nothing, and proves nothing. */
    LogExtension NONE =
            new LogExtension() {
                @Override
                public List<LogStatement> statements() {
                    return List.of();
                }

                @Override
                public Proven committed() {
                    return (_, _) -> Receipts.NONE;
                }
            };

    /** The batch, as the log proves it. */
    @FunctionalInterface
    interface Proven {
        /** The receipts of the events from the first to the last position, inclusive. */
        Receipts receipts(long firstPosition, long lastPosition);
    }

    /** To be executed with the batch, in this order. */
    List<LogStatement> statements();

    /** Called once it is durable; never, when the batch failed or its outcome is not known. */
    Proven committed();
}
