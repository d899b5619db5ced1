package io.disputeledger.query.refusals;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.RefusalCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One command that the rules refused. What its body said is not kept, so nobody reads it here.
 *
 * @param position of its journal event in the log
 * @param stream that decided; where its first command was refused it does not exist
 * @param command simple class name
 * @param commandId name-based UUID of caller and idempotency key: its journal stream is {@code
 *     command:<commandId>}
 * @param code why, for programs
 * @param detail what its sender was told, in the language of who asks now
 * @param clause the rule that said no, where one did
 * @param dueAt the exclusive end of the limit that was missed, where one was
 * @param recordedAt when it was decided (UTC)
 * @param actor who sent it
 */
record RefusedCommand(
        long position,
        String stream,
        String command,
        String commandId,
        RefusalCode code,
        String detail,
        @Nullable Clause clause,
        @Nullable Instant dueAt,
        Instant recordedAt,
        Actor actor) {}
