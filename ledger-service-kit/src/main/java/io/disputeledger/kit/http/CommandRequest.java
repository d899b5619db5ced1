package io.disputeledger.kit.http;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.commands.CommandEnvelope;
import io.disputeledger.kit.commands.NotAuthorised;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a command's HTTP request says beside its body. Endpoints take it as a parameter.
 *
 * @param method HTTP method
 * @param path path of the request
 * @param caller who holds the access token; idempotency keys are theirs
 * @param idempotencyKey header Idempotency-Key
 * @param actor who acts: the caller, or the one for whom a service acts
 * @param expectedVersion header If-Match; null when absent
 * @param minPosition header Ledger-Min-Position: decide when you have seen at least this; null when
 *     absent
 */
public record CommandRequest(
        String method,
        String path,
        String caller,
        String idempotencyKey,
        Actor actor,
        @Nullable Long expectedVersion,
        @Nullable Long minPosition) {

    /**
     * Lets only these roles go on.
     *
     * @throws NotAuthorised when the actor has another role
     */
    public CommandRequest by(Role... roles) {
        if (!Arrays.asList(roles).contains(actor.role())) {
            throw new NotAuthorised(
                    "This takes the role "
                            + Arrays.toString(roles)
                            + ", not "
                            + actor.role()
                            + ".");
        }
        return this;
    }

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
                expectedVersion);
    }
}
