package io.disputeledger.endtoend.openapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns good input into input that no honest caller sends. */
final class Hostility {

    private static final JsonNodeFactory JSON = new JsonMapper().getNodeFactory();

    /** As raw JSON, because some of it no JSON library would write. */
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1.5",
                    "1e400",
                    "-0",
                    "9223372036854775808",
                    "99999999999999999999999999999999999999",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\u202e\\u2066\"",
                    "\"'; drop table ledger.event; --\"",
                    "\"${jndi:ldap://127.0.0.1/a}\"",
                    "\"<script>alert(1)</script>\"",
                    "\"../../../../etc/passwd\"",
                    "\"%00%0d%0aSet-Cookie: a=b\"",
                    "\"2026-13-45T99:99:99Z\"",
                    "\"P-1D\"",
                    "\"P99999999999D\"",
                    "\"+999999999-12-31T23:59:59Z\"",
                    "\"-0001-01-01T00:00:00Z\"",
                    "\"2026-03-02T12:00:00+18:00\"",
                    "\"dispute:~@1\"",
                    "\"dispute:@9999999999999999999\"",
                    "\"dispute:D-1001@999999999999999999\"",
                    "\"alibaba-intl:\"",
                    "\"nowhere:X-1\"",
                    "[]",
                    "[[]]",
                    "[null]",
                    "{}",
                    "{\"a\":{}}",
                    "{\"__proto__\":{\"admin\":true}}",
                    "{\"@class\":\"java.lang.ProcessBuilder\"}");

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "a b",
                    "~",
                    "%00",
                    "..",
                    "../..",
                    "a".repeat(300),
                    "é",
                    "null",
                    "-1",
                    "99999999999999999999",
                    "1e3",
                    "0x1",
                    "'",
                    "\"",
                    "*",
                    "\"1\"",
                    "W/\"1\"",
                    "{}",
                    "PARTY:",
                    ":X",
                    "CLOCK:X",
                    "OPERATOR:X",
                    "PARTY:a b",
                    "D-1001;x=1");

    private static final List<String> MEDIA_TYPES =
            List.of(
                    "text/plain",
                    "application/yaml",
                    "application/xml",
                    "application/cbor",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=a",
                    "application/json; charset=utf-16",
                    "application/json; charset=nonsense",
                    "application/problem+json",
                    "nonsense",
                    "*/*",
                    ";",
                    "");

    private static final List<String> ACCEPTED =
            List.of(
                    "*/*",
                    "application/json",
                    "application/xml",
                    "application/yaml",
                    "text/html",
                    "application/json;q=2",
                    "nonsense",
                    "a/b/c",
                    "");

    private final Random random;

    Hostility(Random random) {
        this.random = random;
    }

    /** A value for a header, a query or a path. */
    String text() {
        return one(TEXTS);
    }

    String mediaType() {
        return one(MEDIA_TYPES);
    }

    String accepted() {
        return one(ACCEPTED);
    }

    /** A body that was good, with one thing changed. */
    byte[] body(JsonNode good) {
        String json = good.toString();
        return switch (random.nextInt(14)) {
            case 0 ->
                    json.substring(0, random.nextInt(json.length() + 1))
                            .getBytes(StandardCharsets.UTF_8);
            case 1 -> json.getBytes(StandardCharsets.UTF_16);
            case 2 -> damaged(json.getBytes(StandardCharsets.UTF_8));
            case 3 -> ("\ufeff" + json).getBytes(StandardCharsets.UTF_8);
            case 4 -> (json + json).getBytes(StandardCharsets.UTF_8);
            case 5 -> "[".repeat(5_000).getBytes(StandardCharsets.UTF_8);
            case 6 -> "{\"a\":".repeat(2_000).getBytes(StandardCharsets.UTF_8);
            case 7 -> one(VALUES).getBytes(StandardCharsets.UTF_8);
            case 8 -> doubled(json).getBytes(StandardCharsets.UTF_8);
            case 9 ->
                    ("{\"x\":\"" + "y".repeat(59_000 + random.nextInt(3_000)) + "\"}")
                            .getBytes(StandardCharsets.UTF_8);
            default -> replaced(good).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** One place of the value, however deep, holds something else. */
    private String replaced(JsonNode good) {
        String mark = "\u0001here\u0001";
        JsonNode copy = good.deepCopy();
        List<Runnable> places = new ArrayList<>();
        collect(copy, mark, places);
        if (places.isEmpty()) {
            return one(VALUES);
        }
        one(places).run();
        return copy.toString().replace(JSON.stringNode(mark).toString(), one(VALUES));
    }

    private void collect(JsonNode node, String mark, List<Runnable> places) {
        switch (node) {
            case ObjectNode object -> {
                places.add(() -> object.put("unknown", mark));
                for (String name : object.propertyNames()) {
                    places.add(() -> object.put(name, mark));
                    places.add(() -> object.remove(name));
                    collect(object.get(name), mark, places);
                }
            }
            case ArrayNode array -> {
                places.add(() -> array.add(mark));
                places.add(() -> {
                    for (int i = 0; i < 200; i++) {
                        array.add(array.isEmpty() ? JSON.nullNode() : array.get(0));
                    }
                });
                array.forEach(item -> collect(item, mark, places));
            }
            default -> {}
        }
    }

    private static String doubled(String json) {
        int colon = json.indexOf(',');
        return colon < 0 ? json : "{" + json.substring(1, colon) + "," + json.substring(1);
    }

    private byte[] damaged(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        return bytes;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
