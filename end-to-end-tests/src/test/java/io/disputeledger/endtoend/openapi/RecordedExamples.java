package io.disputeledger.endtoend.openapi;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was really sent and answered, as the examples of a description: of each operation the first
 * request that it served and the first answers of success, of each problem the first that was met.
 * Long texts and lists are cut short.
 */
final class RecordedExamples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TEXT_MAX = 200;
    private static final int ITEMS_MAX = 2;

    private final Map<String, ObjectNode> operations = new TreeMap<>();
    private final Map<String, JsonNode> problems = new TreeMap<>();

    void add(DescribedOperation operation, Request request, Answer answer) {
        if (!answer.isJson() || !operation.describes(answer.status())) {
            return;
        }
        if (!answer.isSuccess()) {
            problems.putIfAbsent(answer.code(), shortened(answer.json()));
            return;
        }
        ObjectNode ours = operations.computeIfAbsent(operation.id(), _ -> JSON.createObjectNode());
        if (operation.bodySchema() != null && !ours.has("request") && request.body() != null) {
            ours.set("request", shortened(JSON.readTree(request.body())));
        }
        ObjectNode answers = ours.withObject("answers");
        String status = Integer.toString(answer.status());
        if (!answers.has(status)) {
            answers.set(status, shortened(answer.json()));
        }
    }

    /** As a service has them in its resources. */
    ObjectNode asJson() {
        ObjectNode all = JSON.createObjectNode();
        operations.forEach(all.withObject("operations")::set);
        problems.forEach(all.withObject("problems")::set);
        return all;
    }

    /** The beginning of a long text or list shows what the rest is like. */
    private static JsonNode shortened(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode copy = JSON.createObjectNode();
                object.properties()
                        .forEach(field -> copy.set(field.getKey(), shortened(field.getValue())));
                yield copy;
            }
            case ArrayNode list -> {
                ArrayNode copy = JSON.createArrayNode();
                list.valueStream().limit(ITEMS_MAX).forEach(item -> copy.add(shortened(item)));
                yield copy;
            }
            default ->
                    value.isString() && value.asString().length() > TEXT_MAX
                            ? JSON.getNodeFactory()
                                    .stringNode(value.asString().substring(0, TEXT_MAX) + "…")
                            : value;
        };
    }
}
