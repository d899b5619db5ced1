package io.disputeledger.contracts.journal;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.decisions.Refusal;
import java.time.Instant;
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
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who sent the command
 */
@Revision("1")
public record CommandRefused(
        UUID commandId,
        String command,
        String target,
        String requestDigest,
        Refusal refusal,
        int renderer,
        Instant recordedAt,
        Actor actor)
        implements JournalEvent {}
