package io.disputeledger.contracts.journal;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.texts.Language;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A command was refused by the rules.
 *
 * @param commandId name-based UUID of caller and idempotency key
 * @param command simple class name of the command
 * @param target the stream that decided
 * @param requestDigest SHA-256 over method, path and canonical body
 * @param refusal code, clause and missed limit
 * @param renderer version of the renderer of the answer
 * @param language of the answer, also when it is repeated in another; English in revision 1, which
 *     knew no other
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who sent the command
 */
@Revision("2")
public record CommandRefused(
        UUID commandId,
        String command,
        String target,
        String requestDigest,
        Refusal refusal,
        int renderer,
        Language language,
        Instant recordedAt,
        Actor actor)
        implements JournalEvent {
    /** Fills in what revision 1 did not say. */
    public CommandRefused {
        language = Objects.requireNonNullElse(language, Language.ENGLISH);
    }
}
