package io.disputeledger.dispute.allowed;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.decisions.Opening;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A kind of command, and whether the decisions leave it open; asked for only where somebody may
 * send it.
 */
public record AskedCommand(Class<? extends LedgerCommand> command, Supplier<Opening<?>> opening) {

    /** Its name. */
    String name() {
        return command.getSimpleName();
    }

    /** Its name in a path, for example {@code accept-complaint}. */
    String nameInPath() {
        return name().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
