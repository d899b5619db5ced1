package io.disputeledger.endtoend.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description that a service serves, read as any tool would read it.
 *
 * @param service its name
 * @param document OpenAPI 3.1
 * @param compiled schemas as they are, but an object has no field that is not described: what is
 *     answered must not tell more than the description does
 */
record Description(String service, JsonNode document, Map<JsonNode, Schema> compiled) {

    private static final JsonNodeFactory JSON = new JsonMapper().getNodeFactory();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    Description(String service, JsonNode document) {
        this(service, document, new ConcurrentHashMap<>());
    }

    /** One that may be changed. */
    Description copy() {
        return new Description(service, document.deepCopy());
    }

    /** Its operations, by path and method. */
    List<DescribedOperation> operations() {
        List<DescribedOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(method ->
                                        operations.add(
                                                new DescribedOperation(
                                                        this,
                                                        method.getKey(),
                                                        path.getKey(),
                                                        method.getValue()))));
        return operations;
    }

    /**
     * What is wrong with a value that the schema describes, in sentences; empty when nothing is.
     */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        compiled.computeIfAbsent(schema, this::compile)
                .validate(value)
                .forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        ObjectNode components = JSON.objectNode();
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas").deepCopy();
        schemas.forEach(Description::close);
        components.set("schemas", schemas);
        whole.set("components", components);
        return REGISTRY.getSchema(whole);
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** What a {@code $ref} points at; the node itself where it is none. */
    JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }
}
