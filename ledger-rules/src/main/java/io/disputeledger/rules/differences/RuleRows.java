package io.disputeledger.rules.differences;

import io.disputeledger.rules.text.RuleText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A text as rows that can be compared. A row is found by its name and not by its place, so moving
 * it changes nothing: {@code /windows/filing}, {@code /offences/FRAUD}, {@code
 * /lines/serious/ladder/SERIOUS_RUNG_12}.
 */
final class RuleRows {

    /** What names a row in a list, first one that it has. */
    private static final List<String> NAMES = List.of("id", "clauseId", "year");

    private RuleRows() {}

    static SortedMap<String, JsonNode> of(String text) {
        SortedMap<String, JsonNode> rows = new TreeMap<>();
        addFields("", RuleText.tree(text), rows);
        return rows;
    }

    private static void addFields(String path, JsonNode object, SortedMap<String, JsonNode> rows) {
        for (var field : object.properties()) {
            add(path + "/" + field.getKey(), field.getValue(), rows);
        }
    }

    private static void add(String path, JsonNode value, SortedMap<String, JsonNode> rows) {
        if (value.isArray() && isNamed(value)) {
            for (JsonNode row : value) {
                add(path + "/" + nameOf(row), row, rows);
            }
        } else if (value.isObject() && !value.isEmpty() && holdsRows(value)) {
            addFields(path, value, rows);
        } else {
            rows.put(path, value);
        }
    }

    // A row itself is compared whole: what follows from a rung is one thing.
    private static boolean holdsRows(JsonNode object) {
        return object.valueStream().anyMatch(value -> value.isArray() && isNamed(value))
                || object.valueStream().allMatch(JsonNode::isObject);
    }

    private static boolean isNamed(JsonNode list) {
        return !list.isEmpty()
                && list.valueStream()
                        .allMatch(row -> row.isObject() && NAMES.stream().anyMatch(row::has));
    }

    private static String nameOf(JsonNode row) {
        return NAMES.stream()
                .filter(row::has)
                .findFirst()
                .map(name -> row.get(name).asString())
                .orElseThrow();
    }
}
