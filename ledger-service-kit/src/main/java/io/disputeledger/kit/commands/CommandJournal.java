package io.disputeledger.kit.commands;

import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.proofs.CommandProofs;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Looks up what became of commands. */
public class CommandJournal {

    private final EventStorageEngine storage;
    private final EventPositions positions;
    private final CommandProofs proofs;

    /** The journal in the given storage. */
    public CommandJournal(
            EventStorageEngine storage, EventPositions positions, CommandProofs proofs) {
        this.storage = storage;
        this.positions = positions;
        this.proofs = proofs;
    }

    /**
     * The answer that a command was given before.
     *
     * @return empty when it never reached a decision
     * @throws IdempotencyMismatch when the key was used for another request
     */
    public Optional<Answer> answerTo(CommandEnvelope envelope) {
        String stream = JournalEvent.streamId(envelope.commandId());
        DomainEventStream events = storage.readEvents(stream);
        if (!events.hasNext()) {
            return Optional.empty();
        }
        JournalEvent entry = (JournalEvent) events.next().getPayload();
        if (!entry.requestDigest().equals(envelope.requestDigest())) {
            throw new IdempotencyMismatch();
        }
        long position = positions.of(stream, 0).orElseThrow();
        return Optional.of(new Answer(entry, position, proofs.endingAt(position)));
    }
}
