package io.disputeledger.contracts.journal;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.texts.Language;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A command was carried out.
 *
 * @param commandId name-based UUID of caller and idempotency key
 * @param command simple class name of the command
 * @param target the stream that decided
 * @param requestDigest SHA-256 over method, path and canonical body
 * @param version version of the target afterwards: the sequence of its last event, from 0
 * @param created whether the command began the target stream
 * @param events simple class names of what it caused on the target, in order; the last one has
 *     sequence {@code version}
 * @param renderer version of the renderer of the answer
 * @param language of the answer, also when it is repeated in another; English in revision 1, which
 *     knew no other
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who sent the command
 */
@Revision("2")
public record CommandAccepted(
        UUID commandId,
        String command,
        String target,
        String requestDigest,
        long version,
        boolean created,
        List<String> events,
        int renderer,
        Language language,
        Instant recordedAt,
        Actor actor)
        implements JournalEvent {
    /** Copies its list. */
    public CommandAccepted {
        events = List.copyOf(events);
        language = Objects.requireNonNullElse(language, Language.ENGLISH);
    }
}
