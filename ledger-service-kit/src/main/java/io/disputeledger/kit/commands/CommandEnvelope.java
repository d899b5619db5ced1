package io.disputeledger.kit.commands;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.contracts.texts.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/**
 * What travels with a command.
 *
 * @param commandId name-based UUID of caller and idempotency key
 * @param requestDigest SHA-256 over method, path and canonical body, in hexadecimal
 * @param actor who acts
 * @param expected which version the caller has seen
 * @param language in which the caller is answered, now and for ever after
 */
public record CommandEnvelope(
        UUID commandId,
        String requestDigest,
        Actor actor,
        ExpectedVersion expected,
        Language language) {

    /** The envelope of a request by a caller with an idempotency key. */
    public static CommandEnvelope of(
            String caller,
            String idempotencyKey,
            String requestDigest,
            Actor actor,
            ExpectedVersion expected,
            Language language) {
        return new CommandEnvelope(
                JournalEvent.commandId(caller, idempotencyKey),
                requestDigest,
                actor,
                expected,
                language);
    }

    /** The envelope of a command that is decided on any version, and answered in English. */
    public static CommandEnvelope of(
            String caller, String idempotencyKey, String requestDigest, Actor actor) {
        return of(
                caller,
                idempotencyKey,
                requestDigest,
                actor,
                ExpectedVersion.ANY,
                Language.ENGLISH);
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
        expected.asText().ifPresent(text -> entries.put("expectedVersion", text));
        entries.put("language", language.name());
        return MetaData.from(entries);
    }

    /** Reads the metadata again. */
    static CommandEnvelope from(MetaData metaData) {
        return new CommandEnvelope(
                UUID.fromString(required(metaData, "commandId")),
                required(metaData, "requestDigest"),
                new Actor(
                        required(metaData, "actorId"),
                        Role.valueOf(required(metaData, "actorRole")),
                        (String) metaData.get("actorVia")),
                ExpectedVersion.ofText((String) metaData.get("expectedVersion")),
                Language.valueOf(required(metaData, "language")));
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
