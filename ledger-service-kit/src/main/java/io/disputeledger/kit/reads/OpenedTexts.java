package io.disputeledger.kit.reads;

import io.disputeledger.contracts.Sealed;
import io.disputeledger.kit.keys.TextSeal;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Opens the sealed texts of one answer. An erased text is answered as {@code {"erased": true}}. Not
 * kept beyond the answer: the keys that it has looked up must not outlive their erasure.
 */
public final class OpenedTexts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<Sealed, Optional<String>> reader;

    /** Opens with a new reader of the given seal. */
    public OpenedTexts(TextSeal seal) {
        this.reader = seal.reader();
    }

    /** The text, as a JSON string; or that it was erased. */
    public JsonNode open(Sealed text) {
        return reader.apply(text)
                .<JsonNode>map(JSON::stringNode)
                .orElseGet(() -> JSON.objectNode().put("erased", true));
    }

    /** The same JSON, with every sealed text in it opened. */
    public JsonNode openAll(JsonNode json) {
        return switch (json) {
            case ObjectNode object when isSealed(object) ->
                    open(
                            new Sealed(
                                    object.get("subject").asString(),
                                    object.get("ciphertext").asString()));
            case ObjectNode object -> {
                ObjectNode opened = JSON.objectNode();
                object.forEachEntry((name, value) -> opened.set(name, openAll(value)));
                yield opened;
            }
            case ArrayNode array -> {
                ArrayNode opened = JSON.arrayNode();
                array.forEach(element -> opened.add(openAll(element)));
                yield opened;
            }
            default -> json;
        };
    }

    /** Whether there is any sealed text in the JSON. */
    public static boolean anySealedIn(JsonNode json) {
        return switch (json) {
            case ObjectNode object when isSealed(object) -> true;
            case ObjectNode object -> object.valueStream().anyMatch(OpenedTexts::anySealedIn);
            case ArrayNode array -> array.valueStream().anyMatch(OpenedTexts::anySealedIn);
            default -> false;
        };
    }

    private static boolean isSealed(ObjectNode object) {
        return object.size() == 2 && object.has("subject") && object.has("ciphertext");
    }
}
