package io.disputeledger.kit.commands;

import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.journal.CommandAccepted;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.texts.RefusalTexts;
import io.disputeledger.kit.time.LedgerClock;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Reads the clock once for each decision, and appends what became of the command: the keys it takes
 * and gives back, and last its journal event, in the same append as what it caused.
 */
public class DecisionJournal implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** The renderer of answers in use; see {@code AnswerRenderer}. */
    static final int RENDERER = RefusalTexts.RENDERER;

    private static final String OCCASION = Occasion.class.getName();
    private static final String TYPE = "Command";

    private final LedgerClock clock;
    private final EventStore events;
    private final Claims claims;

    /** Journals with the given clock, into the given store. */
    public DecisionJournal(LedgerClock clock, EventStore events, Claims claims) {
        this.clock = clock;
        this.events = events;
        this.claims = claims;
    }

    static Occasion occasion(UnitOfWork<?> decision) {
        return decision.getResource(OCCASION);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> decision, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = decision.getMessage();
        CommandEnvelope envelope = CommandEnvelope.from(command.getMetaData());
        Occasion occasion = new Occasion(clock.now(), envelope.actor());
        decision.resources().put(OCCASION, occasion);

        Decided decided = (Decided) chain.proceed();
        String name = command.getPayloadType().getSimpleName();
        JournalEvent entry =
                switch (decided.decision()) {
                    case Decision.Accepted<?> accepted -> {
                        accepted.claims()
                                .forEach(change ->
                                        claims.append(change, decided.streamId(), occasion));
                        yield accepted(name, envelope, decided, accepted, occasion);
                    }
                    case Decision.Refused<?>(var refusal) ->
                            new CommandRefused(
                                    envelope.commandId(),
                                    name,
                                    decided.streamId(),
                                    envelope.requestDigest(),
                                    refusal,
                                    RENDERER,
                                    envelope.language(),
                                    occasion.now(),
                                    occasion.actor());
                    case Decision.Forbidden<?>(var reason) -> throw new NotAuthorised(reason);
                };
        events.publish(new GenericDomainEventMessage<>(TYPE, entry.streamId(), 0, entry));
        return entry;
    }

    private static CommandAccepted accepted(
            String name,
            CommandEnvelope envelope,
            Decided decided,
            Decision.Accepted<?> accepted,
            Occasion occasion) {
        List<String> caused =
                accepted.events().stream().map(event -> event.getClass().getSimpleName()).toList();
        return new CommandAccepted(
                envelope.commandId(),
                name,
                decided.streamId(),
                envelope.requestDigest(),
                decided.version(),
                decided.versionBefore() < 0,
                caused,
                RENDERER,
                envelope.language(),
                occasion.now(),
                occasion.actor());
    }
}
