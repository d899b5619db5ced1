package io.disputeledger.contracts.journal;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.NameBasedUuid;
import io.disputeledger.contracts.texts.Language;
import java.util.UUID;

/**
 * What became of one command. Exactly one such event is appended for every command that reaches a
 * decision, together with what it caused: it is the idempotency record, and the answer to "why did
 * that filing fail".
 */
public sealed interface JournalEvent extends LedgerEvent permits CommandAccepted, CommandRefused {

    /** Name-based UUID of caller and idempotency key; the key itself is not stored. */
    UUID commandId();

    /** Simple class name of the command, for example {@code FileComplaint}. */
    String command();

    /** The stream that decided. */
    String target();

    /** SHA-256 over method, path and canonical body: tells a repeat from another request. */
    String requestDigest();

    /** Version of the renderer that turns this event into the answer, so it stays the same. */
    int renderer();

    /** Language of the answer, the first time and for ever after. */
    Language language();

    @Override
    default String streamId() {
        return streamId(commandId());
    }

    /** The stream of one command's journal event. */
    static String streamId(UUID commandId) {
        return "command:" + commandId;
    }

    /** The id of the command that a caller sent with an idempotency key. */
    static UUID commandId(String caller, String idempotencyKey) {
        return NameBasedUuid.of("command", caller, idempotencyKey);
    }
}
