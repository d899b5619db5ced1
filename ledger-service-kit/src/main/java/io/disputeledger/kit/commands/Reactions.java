package io.disputeledger.kit.commands;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.NameBasedUuid;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.store.events.AppendFailed;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends commands because of events. The idempotency key is derived from the event, so reacting
 * twice, after a crash between event and command, changes nothing.
 */
public class Reactions implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Reactions.class);
    private static final long ANSWER_WITHIN_SECONDS = 60;
    private static final int ATTEMPTS_MAX = 20;

    private final CommandDispatch dispatch;
    private final Actor service;

    // A unit of work of its own: nested in the event's, the command would be appended only when the
    // whole batch of events commits, and a conflict could not be decided again.
    private final ExecutorService own = Executors.newVirtualThreadPerTaskExecutor();

    /** Reactions of the given service. */
    public Reactions(CommandDispatch dispatch, String service) {
        this.dispatch = dispatch;
        this.service = Actor.service(service);
    }

    /**
     * Sends a command because of an event, and waits until it is answered.
     *
     * @param cause the event
     * @param index tells several commands because of one event apart; always the same for the same
     *     command
     * @return the answer; a refusal is an answer, not a fault
     */
    public Answer send(EventReference cause, int index, LedgerCommand command) {
        return send(cause, "reaction", Integer.toString(index), command, service);
    }

    /**
     * Sends commands because of an event, one after another, each told apart by its place; logs
     * what is refused.
     *
     * @param cause the event
     * @param commands always the same in the same order for the same event
     */
    public void sendAll(EventReference cause, List<? extends LedgerCommand> commands) {
        for (int index = 0; index < commands.size(); index++) {
            LedgerCommand command = commands.get(index);
            if (send(cause, index, command).entry() instanceof CommandRefused refused) {
                log.info(
                        "{} after {}: {}",
                        command.getClass().getSimpleName(),
                        cause,
                        refused.refusal().code());
            }
        }
    }

    /**
     * Says that a limit has run out, as the clock, and waits until that is answered.
     *
     * @param setBy the event that set the limit
     * @param name tells several limits that one event set apart
     * @return the answer; a refusal is an answer, not a fault
     */
    public Answer elapse(EventReference setBy, String name, LedgerCommand command) {
        return send(setBy, "clock", name, command, new Actor("clock", Role.CLOCK, service.id()));
    }

    private Answer send(
            EventReference cause, String kind, String which, LedgerCommand command, Actor actor) {
        String key = cause + "/" + which;
        CommandEnvelope envelope =
                CommandEnvelope.of(
                        kind + ":" + service.id(),
                        key,
                        NameBasedUuid.of(kind, key, command.getClass().getSimpleName()).toString(),
                        actor);
        Future<Answer> answer = own.submit(() -> sendUntilDecided(command, envelope));
        try {
            return answer.get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw Faults.unchecked(Objects.requireNonNullElse(e.getCause(), e), command);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IllegalStateException("No answer to the reaction to " + cause + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in the reaction to " + cause + ".", e);
        }
    }

    // Losing races on a busy stream is no poison, nor is a storage that is busy or away for a
    // moment: only a fault that would come again is parked.
    private Answer sendUntilDecided(LedgerCommand command, CommandEnvelope envelope) {
        for (int attempt = 1; ; attempt++) {
            try {
                return dispatch.send(command, envelope);
            } catch (ConflictingCommands | AppendFailed again) {
                if (attempt == ATTEMPTS_MAX) {
                    throw again;
                }
            }
        }
    }

    @Override
    public void close() {
        own.close();
    }
}
