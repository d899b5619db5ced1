package io.disputeledger.endtoend.openapi;

import io.disputeledger.kit.testing.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the repository has of a service's description: the examples, from which the service makes
 * it, and the description itself, from which others make their clients.
 *
 * @param service its name
 */
record Published(String service) {

    /** What to do when a file is stale. */
    static final String INSTRUCTION =
            "Write it anew, and commit it: mvn verify -pl end-to-end-tests -am -Dtest=None"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=OpenApiIT"
                    + " -Dfailsafe.failIfNoSpecifiedTests=false -D"
                    + Generated.WRITE
                    + "=true";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A resource of the service. */
    Path examplesFile() {
        return root().resolve(service)
                .resolve("src/main/resources/openapi/" + service + ".examples.json");
    }

    Path descriptionFile() {
        return root().resolve("docs/reference/openapi/" + service + ".json");
    }

    private static Path root() {
        return Path.of(System.getProperty("ledger.root", ".."));
    }

    /** The examples as they are kept; none before the first recording. */
    JsonNode examples() throws IOException {
        return Files.exists(examplesFile())
                ? JSON.readTree(examplesFile())
                : JSON.createObjectNode();
    }

    /**
     * A description, as it will be served with other examples: the service that serves it has read
     * those which the last build had.
     */
    static JsonNode with(ObjectNode examples, Description served) {
        for (DescribedOperation operation : served.operations()) {
            JsonNode ours = examples.path("operations").path(operation.id());
            show(operation.node().path("requestBody"), ours.path("request"));
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(one -> show(one.getValue(), ours.path("answers").path(one.getKey())));
        }
        JsonNode document = served.document();
        ObjectNode problems = ((ObjectNode) document.path("components")).putObject("examples");
        examples.path("problems")
                .properties()
                .forEach(one -> problems.putObject(one.getKey()).set("value", one.getValue()));
        document.findParents("x-codes").forEach(answer -> refer(answer, problems));
        return document;
    }

    private static void show(JsonNode described, JsonNode example) {
        described
                .path("content")
                .properties()
                .forEach(one -> {
                    boolean json = one.getKey().split(";", 2)[0].endsWith("json");
                    replace(
                            (ObjectNode) one.getValue(),
                            "example",
                            json && !example.isMissingNode() ? example : null);
                });
    }

    private static void refer(JsonNode answer, ObjectNode problems) {
        ObjectNode met = JSON.createObjectNode();
        answer.path("x-codes")
                .valueStream()
                .map(JsonNode::asString)
                .filter(problems::has)
                .sorted()
                .forEach(code -> met.putObject(code).put("$ref", "#/components/examples/" + code));
        replace(
                (ObjectNode) answer.at("/content/application~1problem+json"),
                "examples",
                met.isEmpty() ? null : met);
    }

    // A service writes examples before the schema.
    private static void replace(ObjectNode content, String field, @Nullable JsonNode value) {
        JsonNode schema = content.remove("schema");
        content.remove(field);
        if (value != null) {
            content.set(field, value);
        }
        content.set("schema", schema);
    }

    static String written(JsonNode document) {
        return JSON.writeValueAsString(document) + "\n";
    }
}
