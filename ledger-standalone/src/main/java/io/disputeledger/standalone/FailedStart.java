package io.disputeledger.standalone;

import io.disputeledger.kit.database.RefusedToStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever went wrong into the one sentence that is shown, and leaves the rest to the log.
 */
final class FailedStart {

    /** Goes to the file alone. */
    private static final Logger LOG = LoggerFactory.getLogger("failed-start");

    private FailedStart() {}

    static CannotStart told(Throwable failure, LedgerHome home) {
        LOG.error("The ledger cannot start", failure);
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart told) {
                return told;
            }
            if (cause instanceof RefusedToStart refused) {
                return new CannotStart(String.valueOf(refused.getMessage()), failure);
            }
            root = cause;
        }
        return new CannotStart(
                "The ledger cannot start: %s (the whole story is in %s)."
                        .formatted(firstLineOf(root), home.log()),
                failure);
    }

    private static String firstLineOf(Throwable failure) {
        String text = failure.toString();
        return text.lines().findFirst().orElse(text);
    }
}
