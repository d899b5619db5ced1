package io.disputeledger.endtoend.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a description.
 *
 * @param description where it stands
 * @param method in lower case
 * @param path template of the path
 * @param node what is said of it
 */
record DescribedOperation(Description description, String method, String path, JsonNode node) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    String id() {
        return node.path("operationId").asString();
    }

    String service() {
        return description.service();
    }

    /** Whether it appends to the ledger. */
    boolean isCommand() {
        return parameters().containsKey("Idempotency-Key");
    }

    /** Whether it takes no access token. */
    boolean isOpen() {
        return !node.has("security");
    }

    /** Names of the roles in which it may be called. */
    List<String> roles() {
        return node.path("x-roles").valueStream().map(JsonNode::asString).toList();
    }

    /** Parameters by name, each with its schema. */
    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> parameters = new TreeMap<>();
        for (JsonNode one : node.path("parameters")) {
            JsonNode parameter = description.resolved(one);
            parameters.put(parameter.path("name").asString(), parameter);
        }
        return parameters;
    }

    /** Names of the variables in the path. */
    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The schema of its JSON body, where it takes one. */
    @Nullable JsonNode bodySchema() {
        JsonNode schema = node.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? null : schema;
    }

    /** Whether it takes a body of bytes. */
    boolean takesBytes() {
        return node.at("/requestBody/content").has("application/octet-stream");
    }

    /** Its body as an object schema. */
    JsonNode bodyObject() {
        JsonNode schema = bodySchema();
        return schema == null ? node.path("none") : description.resolved(schema);
    }

    /** Whether its answer may wait until a position is reached. */
    boolean waitsForPosition() {
        return parameters().containsKey("Ledger-Min-Position");
    }

    /** Whether answers of the status are described by it, and not only as any other. */
    boolean describes(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    /** What is said of the answers with a status; those of any other where it is not named. */
    JsonNode answer(int status) {
        JsonNode named = node.path("responses").path(Integer.toString(status));
        return description.resolved(
                named.isMissingNode() ? node.path("responses").path("default") : named);
    }

    /** The statuses that are described, but for "any other". */
    Set<String> statuses() {
        Set<String> statuses = new TreeSet<>(node.path("responses").propertyNames());
        statuses.remove("default");
        return statuses;
    }

    /** The codes of the problems that have a status. */
    List<String> codes(String status) {
        return description
                .resolved(node.path("responses").path(status))
                .path("x-codes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Whether a request goes to this operation. */
    boolean serves(String requestMethod, String requestPath) {
        return method.equalsIgnoreCase(requestMethod) && matcher(requestPath).matches();
    }

    /** A served path with its variables as groups. */
    Matcher matcherOf(String served) {
        Matcher matcher = matcher(served);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(served + " is not " + path);
        }
        return matcher;
    }

    private Matcher matcher(String requestPath) {
        String pattern =
                VARIABLE.matcher(path.replace(".", "\\."))
                        .replaceAll(variable ->
                                Matcher.quoteReplacement(
                                        "(?<%s>%s)"
                                                .formatted(
                                                        variable.group(1),
                                                        variable.group(1).equals("path")
                                                                ? ".+"
                                                                : "[^/]+")));
        return Pattern.compile(pattern).matcher(requestPath);
    }

    /** Method and path. */
    String name() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    @Override
    public String toString() {
        return service() + " " + name();
    }
}
