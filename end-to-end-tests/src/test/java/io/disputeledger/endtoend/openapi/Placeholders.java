package io.disputeledger.endtoend.openapi;

import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendars;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the walk cannot spell out: <code>${name}</code> in it stands for one of these. */
final class Placeholders {

    private final Map<String, String> texts = new LinkedHashMap<>();

    Placeholders() {
        for (int version : List.of(2, 3)) {
            put(
                    "taobao@" + version,
                    RulePacks.shippedText("taobao")
                            .replace("\nversion: 1\n", "\nversion: " + version + "\n")
                            .replace(
                                    "2015-01-01T00:00:00+08:00",
                                    "202" + (5 + version) + "-01-01T00:00:00Z"));
            put(
                    "cn@" + version,
                    BusinessCalendars.shippedText("cn")
                                    .replace("\nversion: 1\n", "\nversion: " + version + "\n")
                            + "  - {year: 2027, sources: [assumption], holidays: [2027-01-01],"
                            + " workdays: []}\n");
        }
    }

    private void put(String name, String text) {
        texts.put(name, text);
        texts.put(name + ".sha256", sha256(text));
    }

    /** Remembers the last file that was sent: <code>${file.sha256}</code>. */
    void file(String content) {
        texts.put("file.sha256", sha256(content));
    }

    /** Remembers the last ETag that was answered: <code>${etag}</code>. */
    void etag(String value) {
        texts.put("etag", value);
    }

    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> one : texts.entrySet()) {
            filled = filled.replace("${" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    JsonNode fill(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode filled = object.objectNode();
                object.properties()
                        .forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = array.arrayNode();
                array.forEach(item -> filled.add(fill(item)));
                yield filled;
            }
            default ->
                    node.isString()
                            ? JsonMapper.shared().getNodeFactory().stringNode(fill(node.asString()))
                            : node;
        };
    }

    static String sha256(String content) {
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
