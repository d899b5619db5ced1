package io.disputeledger.kit.commands;

import io.disputeledger.contracts.LedgerCommand;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/** The one way to send a command: with its envelope, awaited, within a bound. */
public class CommandDispatch {

    /** Longer than any decision takes; a command may still be carried out afterwards. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final CommandBus bus;

    /** Sends over the given bus. */
    public CommandDispatch(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @throws NotAuthorised when the actor may not ask for it
     * @throws NotFound when something it names does not exist
     * @throws VersionMismatch when the stream is at another version than the caller expects
     * @throws IdempotencyMismatch when the key was used for another request
     * @throws ConflictingCommands when others kept writing to the same stream
     */
    public Answer send(LedgerCommand command, CommandEnvelope envelope) {
        FutureCallback<LedgerCommand, Answer> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command, envelope.toMetaData()), answer);
        CommandResultMessage<? extends Answer> result =
                answer.getResult(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        if (result.isExceptional()) {
            throw Faults.unchecked(result.exceptionResult(), command);
        }
        return result.getPayload();
    }
}
