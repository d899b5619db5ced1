package io.disputeledger.kit.commands;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.journal.JournalEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a command.
 *
 * @param commandId name-based UUID of caller and idempotency key
 * @param requestDigest SHA-256 over method, path and canonical body, in hexadecimal
 * @param actor who acts
 * @param expectedVersion the version that the caller has seen; null when any will do
 */
public record CommandEnvelope(
        UUID commandId, String requestDigest, Actor actor, @Nullable Long expectedVersion) {

    /** The envelope of a request by a caller with an idempotency key. */
    public static CommandEnvelope of(
            String caller,
            String idempotencyKey,
            String requestDigest,
            Actor actor,
            @Nullable Long expectedVersion) {
        return new CommandEnvelope(
                JournalEvent.commandId(caller, idempotencyKey),
                requestDigest,
                actor,
                expectedVersion);
    }

    /** As message metadata: text only, so that any transport carries it. */
    public MetaData toMetaData() {
        Map<String, String> entries = new HashMap<>();
        entries.put("commandId", commandId.toString());
        entries.put("requestDigest", requestDigest);
        entries.put("actorId", actor.id());
        entries.put("actorRole", actor.role().name());
        if (actor.via() != null) {
            entries.put("actorVia", actor.via());
        }
        if (expectedVersion != null) {
            entries.put("expectedVersion", expectedVersion.toString());
        }
        return MetaData.from(entries);
    }

    /** Reads the metadata again. */
    static CommandEnvelope from(MetaData metaData) {
        Object expectedVersion = metaData.get("expectedVersion");
        return new CommandEnvelope(
                UUID.fromString(required(metaData, "commandId")),
                required(metaData, "requestDigest"),
                new Actor(
                        required(metaData, "actorId"),
                        Role.valueOf(required(metaData, "actorRole")),
                        (String) metaData.get("actorVia")),
                expectedVersion == null ? null : Long.valueOf((String) expectedVersion));
    }

    private static String required(MetaData metaData, String name) {
        Object value = metaData.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "A command without " + name + " did not come through CommandDispatch.");
        }
        return (String) value;
    }
}
