package io.disputeledger.endtoend.openapi;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.kit.http.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an answer is one that the description of its operation promises. */
final class Conformance {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "application/problem+json";

    /** Headers that say nothing of the ledger, or the same of every answer. */
    private static final Set<String> OF_ANY_ANSWER =
            Set.of(
                    "accept-ranges",
                    "cache-control",
                    "connection",
                    "content-disposition", // Spring's, against downloads of what looks like a file
                    "content-language",
                    "content-length",
                    "content-security-policy",
                    "content-type",
                    "cross-origin-resource-policy",
                    "date",
                    "expires",
                    "keep-alive",
                    "pragma",
                    "referrer-policy",
                    "transfer-encoding",
                    "vary",
                    "x-accel-buffering",
                    "x-content-type-options",
                    "x-frame-options",
                    "x-xss-protection");

    /** Headers that may come with any problem. */
    private static final Set<String> LEFT_OVER =
            Set.of("ledger-position", "link", "www-authenticate");

    private static final Set<String> CATALOGUE =
            Stream.concat(
                            Arrays.stream(ProblemCode.values()).map(Enum::name),
                            Arrays.stream(RefusalCode.values()).map(Enum::name))
                    .collect(Collectors.toUnmodifiableSet());

    private Conformance() {}

    /** What is wrong with the answer, in sentences; empty when it is as described. */
    static List<String> faults(DescribedOperation operation, Answer answer) {
        List<String> faults = new ArrayList<>();
        String status = Integer.toString(answer.status());
        boolean success = answer.status() < 400;
        if (success && !operation.describes(answer.status())) {
            faults.add("answers " + status + ", which is not described");
            return faults;
        }
        JsonNode said = operation.answer(answer.status());
        JsonNode body = described(said.path("content"), answer.mediaType());
        if (said.has("content") && body.isMissingNode()) {
            faults.add(status + " is " + answer.mediaType() + ", which is not described");
        }
        if (!said.has("content") && answer.body().length > 0) {
            faults.add(status + " has a body, and none is described");
        }
        if (body.has("schema") && answer.isJson()) {
            judge(operation, body.path("schema"), answer, faults);
        }
        said.path("headers")
                .properties()
                .forEach(header ->
                        header(operation, header.getKey(), header.getValue(), answer, faults));
        answer.headers().map().keySet().stream()
                .filter(name -> !OF_ANY_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
                // Of an operation that had begun to answer, or that looked at a token it need not.
                .filter(name ->
                        answer.isSuccess() || !LEFT_OVER.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name ->
                        said.path("headers").propertyNames().stream()
                                .noneMatch(name::equalsIgnoreCase))
                .map(name -> status + " has a header that is not described: " + name)
                .forEach(faults::add);
        if (answer.status() >= 400) {
            problem(answer, faults);
        }
        List<String> codes = operation.codes(status);
        if (!codes.isEmpty() && !codes.contains(answer.code())) {
            faults.add(status + " has the code " + answer.code() + ", which is none of " + codes);
        }
        return faults;
    }

    /** What is wrong with the body of a request that was served, in sentences. */
    static List<String> faultsOfBody(DescribedOperation operation, Request request) {
        JsonNode schema = operation.bodySchema();
        return schema == null || request.body() == null
                ? List.of()
                : operation.description().faults(schema, JSON.readTree(request.body()));
    }

    private static JsonNode described(JsonNode content, String mediaType) {
        for (var one : content.properties()) {
            if (one.getKey().split(";", 2)[0].equals(mediaType)) {
                return one.getValue();
            }
        }
        return content.path("*/*");
    }

    private static void judge(
            DescribedOperation operation, JsonNode schema, Answer answer, List<String> faults) {
        try {
            JsonNode value = JSON.readTree(answer.body());
            operation.description().faults(schema, value).stream()
                    .map(fault -> answer.status() + ": " + fault)
                    .forEach(faults::add);
        } catch (JacksonException e) {
            faults.add(answer.status() + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private static void header(
            DescribedOperation operation,
            String name,
            JsonNode described,
            Answer answer,
            List<String> faults) {
        JsonNode said = operation.description().resolved(described);
        String value = answer.header(name);
        if (value == null) {
            if (said.path("required").asBoolean()) {
                faults.add(answer.status() + " has no " + name);
            }
            return;
        }
        JsonNode schema = said.path("schema");
        JsonNode node =
                schema.path("type").asString().equals("integer")
                        ? JSON.getNodeFactory().numberNode(Long.parseLong(value))
                        : JSON.getNodeFactory().stringNode(value);
        operation.description().faults(schema, node).stream()
                .map(fault -> name + ": " + fault)
                .forEach(faults::add);
    }

    private static void problem(Answer answer, List<String> faults) {
        if (!answer.mediaType().equals(PROBLEM)) {
            faults.add(
                    answer.status()
                            + " is no problem document but "
                            + answer.mediaType()
                            + ": "
                            + new String(answer.body(), StandardCharsets.UTF_8));
        } else if (!CATALOGUE.contains(answer.code())) {
            faults.add(answer.status() + " has a code that no catalogue has: " + answer.code());
        }
    }
}
