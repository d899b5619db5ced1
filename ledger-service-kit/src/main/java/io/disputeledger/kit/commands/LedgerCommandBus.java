package io.disputeledger.kit.commands;

import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.proofs.CommandProofs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decides commands in the calling thread and answers from the journal.
 *
 * <p>No journal is read before a first attempt: a repeated command fails to append its journal
 * event a second time, and only then is the first answer looked up. A command that loses a race is
 * decided again on what is there now, a bounded number of times.
 */
public class LedgerCommandBus extends SimpleCommandBus {

    /** How often a command is decided before the caller is told of the conflict. */
    static final int ATTEMPTS_MAX = 8;

    private final CommandJournal journal;
    private final EventPositions positions;
    private final CommandProofs proofs;
    private final List<MessageHandlerInterceptor<? super CommandMessage<?>>> interceptors =
            new CopyOnWriteArrayList<>();

    /** A bus that answers from the given journal. */
    public LedgerCommandBus(
            Builder builder,
            CommandJournal journal,
            EventPositions positions,
            CommandProofs proofs) {
        super(builder);
        this.journal = journal;
        this.positions = positions;
        this.proofs = proofs;
    }

    @Override
    public Registration registerHandlerInterceptor(
            MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        interceptors.add(interceptor);
        return () -> interceptors.remove(interceptor);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        callback.onResult(command, answer(command, handler));
    }

    private <R> CommandResultMessage<R> answer(
            CommandMessage<?> command, MessageHandler<? super CommandMessage<?>> handler) {
        for (int attempt = 1; ; attempt++) {
            Object outcome = attempt(command, handler);
            if (outcome instanceof Answer answer) {
                return result(answer);
            }
            Throwable fault = (Throwable) outcome;
            try {
                Optional<Answer> before =
                        journal.answerTo(CommandEnvelope.from(command.getMetaData()));
                if (before.isPresent()) {
                    return result(before.get());
                }
            } catch (IdempotencyMismatch mismatch) {
                return new GenericCommandResultMessage<>(mismatch);
            } catch (EventStoreException unreachable) {
                // The first fault says more than this one: the database does not answer.
                fault.addSuppressed(unreachable);
                return new GenericCommandResultMessage<>(fault);
            }
            if (!isConflict(fault)) {
                return new GenericCommandResultMessage<>(fault);
            }
            if (attempt == ATTEMPTS_MAX || fault instanceof LockAcquisitionFailedException) {
                return new GenericCommandResultMessage<>(new ConflictingCommands(attempt, fault));
            }
        }
    }

    /** One decision: an {@link Answer}, or the {@link Throwable} that prevented it. */
    private Object attempt(
            CommandMessage<?> command, MessageHandler<? super CommandMessage<?>> handler) {
        DefaultUnitOfWork<CommandMessage<?>> decision = DefaultUnitOfWork.startAndGet(command);
        InterceptorChain chain = new DefaultInterceptorChain<>(decision, interceptors, handler);
        ResultMessage<JournalEvent> result =
                decision.executeWithResult(
                        () -> (JournalEvent) chain.proceed(),
                        RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            return result.exceptionResult();
        }
        return new Answer(
                result.getPayload(),
                positions
                        .lastIn(decision)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "The event storage did not tell the position.")),
                proofs.in(decision));
    }

    private static boolean isConflict(Throwable fault) {
        return fault instanceof ConcurrencyException
                || fault instanceof AggregateStreamCreationException
                // It waited for long already, for those of this process on the same stream.
                || fault instanceof LockAcquisitionFailedException;
    }

    @SuppressWarnings("unchecked") // The caller of a ledger command always gets an Answer.
    private static <R> CommandResultMessage<R> result(Answer answer) {
        return new GenericCommandResultMessage<>((R) answer);
    }
}
