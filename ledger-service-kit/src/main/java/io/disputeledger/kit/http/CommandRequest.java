package io.disputeledger.kit.http;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.kit.access.ObjectCheck;
import io.disputeledger.kit.commands.CommandEnvelope;
import io.disputeledger.kit.commands.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a command's HTTP request says beside its body. Endpoints take it as a parameter.
 *
 * @param method HTTP method
 * @param path path of the request
 * @param caller who holds the access token; idempotency keys are theirs
 * @param idempotencyKey header Idempotency-Key
 * @param actor who acts: the caller, or the one for whom a service acts
 * @param expected headers If-Match and If-None-Match
 * @param minPosition header Ledger-Min-Position: decide when you have seen at least this; null when
 *     absent
 * @param object whether the actor may have what the command is about
 * @param language in which the caller is answered
 */
public record CommandRequest(
        String method,
        String path,
        String caller,
        String idempotencyKey,
        Actor actor,
        ExpectedVersion expected,
        @Nullable Long minPosition,
        ObjectCheck object,
        Language language) {

    /**
     * An id for what this command creates, where the client chose none: the same again when the
     * request is repeated.
     */
    public String derivedId() {
        return JournalEvent.commandId(caller, idempotencyKey).toString();
    }

    CommandEnvelope envelope() {
        return CommandEnvelope.of(
                caller,
                idempotencyKey,
                RequestDigest.of(
                        method,
                        path + "\n" + actor.role() + ":" + actor.id(),
                        CommandBody.ofPresentRequest()),
                actor,
                expected,
                language);
    }
}
