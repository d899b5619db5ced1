package io.disputeledger.endtoend.openapi;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as schemas describe them, the same again for the same seed. */
final class Values {

    private static final JsonNodeFactory JSON = new JsonMapper().getNodeFactory();
    private static final Map<String, RgxGen> PATTERNS = new ConcurrentHashMap<>();
    private static final int ITEMS_MAX = 4;
    private static final int CHARACTERS_MAX = 40;
    private static final long DAY_SECONDS = 86_400;

    /** Ordinary, awkward and other letters, as people type them. */
    private static final String LETTERS = "abcXYZ019 .,-_'\"\\/<>&%{}[]\t\n货到付款é😀\u202e\u00a0";

    private final Random random;

    Values(long seed) {
        this(new Random(seed));
    }

    Values(Random random) {
        this.random = random;
    }

    /** A value that the schema describes. */
    JsonNode good(Description description, JsonNode said) {
        JsonNode schema = description.resolved(said);
        if (schema.has("enum")) {
            return oneOf(schema.path("enum"));
        }
        if (schema.has("anyOf")) {
            return good(description, oneOf(schema.path("anyOf")));
        }
        String example = schema.path("examples").path(0).asString("");
        if (!example.isEmpty() && random.nextInt(4) > 0) {
            return JSON.stringNode(example); // most likely on record, so that more is decided
        }
        return switch (type(schema)) {
            case "object" -> object(description, schema);
            case "array" -> array(description, schema);
            case "integer" -> integer(schema);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.stringNode(text(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? oneOf(type).asString() : type.asString("string");
    }

    private JsonNode object(Description description, JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.path("properties")
                .properties()
                .forEach(field -> {
                    if (required.contains(field.getKey()) || random.nextBoolean()) {
                        object.set(field.getKey(), good(description, field.getValue()));
                    }
                });
        return object;
    }

    private JsonNode array(Description description, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int items = schema.path("minItems").asInt(0) + random.nextInt(ITEMS_MAX);
        for (int i = 0; i < items; i++) {
            array.add(good(description, schema.path("items")));
        }
        return array;
    }

    private JsonNode integer(JsonNode schema) {
        boolean small = schema.path("format").asString().equals("int32");
        long from = schema.path("minimum").asLong(small ? Integer.MIN_VALUE : Long.MIN_VALUE);
        long to = schema.path("maximum").asLong(small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return JSON.numberNode(
                switch (random.nextInt(4)) {
                    case 0 -> from;
                    case 1 -> to;
                    case 2 -> Math.clamp(random.nextLong(1000) * 100, from, to);
                    default ->
                            to == Long.MAX_VALUE
                                    ? random.nextLong(from, to)
                                    : random.nextLong(from, to + 1);
                });
    }

    private String text(JsonNode schema) {
        if (schema.path("format").asString().equals("date-time")) {
            return Instant.now()
                    .plusSeconds(random.nextLong(-200 * DAY_SECONDS, 20 * DAY_SECONDS))
                    .toString();
        }
        String pattern = schema.path("pattern").asString("");
        if (pattern.startsWith("^")) {
            return PATTERNS.computeIfAbsent(
                            pattern, one -> RgxGen.parse(one.substring(1, one.length() - 1)))
                    .generate(random);
        }
        int max = Math.min(schema.path("maxLength").asInt(CHARACTERS_MAX), CHARACTERS_MAX);
        int[] characters =
                random.ints(
                                Math.max(1, random.nextInt(max + 1)),
                                0,
                                LETTERS.codePointCount(0, LETTERS.length()))
                        .map(index -> LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, index)))
                        .toArray();
        characters[0] = 'a'; // no text is blank
        return new String(characters, 0, characters.length);
    }

    private JsonNode oneOf(JsonNode list) {
        return list.path(random.nextInt(list.size()));
    }

    /** Values of every JSON type that the field may not have. */
    static List<JsonNode> ofOtherTypes(DescribedOperation operation, String field) {
        JsonNode said = operation.bodyObject().path("properties").path(field);
        List<JsonNode> candidates =
                List.of(
                        JSON.stringNode("1"),
                        JSON.numberNode(1),
                        JSON.numberNode(1.5),
                        JSON.booleanNode(true),
                        JSON.nullNode(),
                        JSON.arrayNode().add(JSON.arrayNode()),
                        JSON.objectNode().put("unknown", 1));
        return candidates.stream()
                .filter(value -> !operation.description().faults(said, value).isEmpty())
                .toList();
    }
}
