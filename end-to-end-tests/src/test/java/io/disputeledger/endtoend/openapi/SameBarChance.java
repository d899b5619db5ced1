package io.disputeledger.endtoend.openapi;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Keeps what was recorded while it differs from a new recording only by chance: random ids and
 * proofs, positions, and how far something was. So a recording is real to the last byte, and
 * changes when the behaviour does.
 */
final class SameBarChance {

    private static final JsonMapper JSON = new JsonMapper();

    /** Fields whose value depends on what else happened at the same time, or on keys. */
    private static final Set<String> BY_CHANCE =
            Set.of(
                    "position",
                    "head",
                    "lag",
                    "percent",
                    "replaying",
                    "replayingUntil",
                    "next", // a sealed cursor
                    "entry",
                    "proof",
                    "now", // of a clock that is stopped on its way
                    "jump");

    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SameBarChance() {}

    /** The new recording, with every part of the old one that is still right. */
    static ObjectNode kept(JsonNode old, ObjectNode now) {
        ObjectNode kept = JSON.createObjectNode();
        now.properties()
                .forEach(part ->
                        kept.set(part.getKey(), keep(old.path(part.getKey()), part.getValue())));
        return kept;
    }

    private static JsonNode keep(JsonNode old, JsonNode now) {
        if (masked("", old).equals(masked("", now))) {
            return old;
        }
        return now instanceof ObjectNode object ? kept(old, object) : now;
    }

    private static JsonNode masked(String field, JsonNode value) {
        if (BY_CHANCE.contains(field)) {
            return text("?");
        }
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode copy = JSON.createObjectNode();
                object.properties()
                        .forEach(one ->
                                copy.set(one.getKey(), masked(one.getKey(), one.getValue())));
                yield copy;
            }
            case ArrayNode list -> {
                ArrayNode copy = JSON.createArrayNode();
                list.forEach(item -> copy.add(masked(field, item)));
                yield copy;
            }
            case StringNode random -> text(RANDOM.matcher(random.asString()).replaceAll("?"));
            default -> value;
        };
    }

    private static JsonNode text(String value) {
        return JSON.getNodeFactory().stringNode(value);
    }
}
