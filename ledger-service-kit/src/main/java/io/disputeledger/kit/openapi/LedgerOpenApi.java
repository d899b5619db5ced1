package io.disputeledger.kit.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.util.StringUtils;

/** The whole of a service's description: what all its operations share. */
public class LedgerOpenApi implements GlobalOpenApiCustomizer {

    private static final String DESCRIPTION =
            """
            The ledger that marketplaces trust with their disputes. Every command is one `POST` with \
            an `Idempotency-Key`; whatever is decided, accepted or refused, is recorded for ever, and \
            the answer carries its proof. Errors are problem documents (RFC 9457) with a stable \
            `code`. Points are hundredths, money is minor units with an ISO 4217 code, instants are \
            UTC, and ends are exclusive.\
            """;

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final String service;
    private final TokenIssuer issuer;

    /** Describes a service. */
    public LedgerOpenApi(String service, TokenIssuer issuer) {
        this.service = service;
        this.issuer = issuer;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(
                new Info()
                        .title("Dispute Ledger: " + service)
                        .description(DESCRIPTION)
                        .version("v1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.servers(List.of(new Server().url("/").description("This service")));
        Components components = api.getComponents();
        issuer.schemes().forEach(components::addSecuritySchemes);
        Headers.define(components);
        AnswerHeaders.define(components);
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true))
                .referencedSchemas
                .forEach(components::addSchemas);
        name(api);
        distinguish(api);
    }

    /** Tags are called after what they are about, and every variable of a path is described. */
    private static void name(OpenAPI api) {
        if (api.getTags() != null) {
            api.getTags().forEach(tag -> tag.setName(subject(tag.getName())));
            api.getTags().sort(Comparator.comparing(Tag::getName));
        }
        Paths named = new Paths();
        api.getPaths()
                .forEach((path, item) -> {
                    String template = path.replace("/**", "/{path}");
                    for (Operation operation : item.readOperations()) {
                        operation.setTags(
                                operation.getTags().stream().map(LedgerOpenApi::subject).toList());
                        describeVariables(template, operation);
                    }
                    named.addPathItem(template, item);
                });
        api.setPaths(named);
    }

    private static String subject(String tag) {
        return StringUtils.capitalize(tag.replace("-endpoint", "").replace('-', ' '));
    }

    private static void describeVariables(String path, Operation operation) {
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            String name = variable.group(1);
            if (operation.getParameters().stream().noneMatch(one -> name.equals(one.getName()))) {
                JsonSchema text = new JsonSchema();
                text.addType("string");
                operation
                        .getParameters()
                        .addFirst(
                                new Parameter().in("path").name(name).required(true).schema(text));
            }
        }
    }

    /**
     * What is sent may leave out what is not required, or say null, and has no other field; what is
     * answered has every field.
     */
    private static void distinguish(OpenAPI api) {
        Set<String> sent = sent(api);
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> {
                    if (schema.getTypes() == null || !schema.getTypes().contains("object")) {
                        return;
                    }
                    Map<String, Schema> fields =
                            Objects.requireNonNullElse(schema.getProperties(), Map.of());
                    boolean leavesOut =
                            schema.getExtensions() != null
                                    && schema.getExtensions().remove(RecordSchemas.LEAVES_OUT)
                                            != null;
                    if (sent.contains(name)) {
                        schema.setAdditionalProperties(false);
                        fields.replaceAll((field, value) ->
                                isRequired(schema, field) ? value : Nulls.allowedBeside(value));
                    } else if (!leavesOut) {
                        schema.setRequired(new ArrayList<>(fields.keySet()));
                    }
                });
    }

    private static boolean isRequired(Schema<?> schema, String field) {
        return schema.getRequired() != null && schema.getRequired().contains(field);
    }

    /** Names of the schemas that request bodies are made of. */
    private static Set<String> sent(OpenAPI api) {
        Deque<Schema<?>> open = new ArrayDeque<>();
        for (PathItem path : api.getPaths().values()) {
            for (Operation operation : path.readOperations()) {
                if (operation.getRequestBody() != null) {
                    operation
                            .getRequestBody()
                            .getContent()
                            .values()
                            .forEach(body -> open.add(body.getSchema()));
                }
            }
        }
        Set<String> names = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Schema<?> schema = open.remove();
            String name = nameOf(schema);
            if (name != null && names.add(name)) {
                open.add(Objects.requireNonNull(api.getComponents().getSchemas().get(name), name));
            }
            partsOf(schema).forEach(open::add);
        }
        return names;
    }

    private static @Nullable String nameOf(Schema<?> schema) {
        String ref = schema.get$ref();
        return ref == null ? null : ref.substring(Components.COMPONENTS_SCHEMAS_REF.length());
    }

    private static Stream<Schema<?>> partsOf(Schema<?> schema) {
        Stream.Builder<Schema<?>> parts = Stream.builder();
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(parts::add);
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(parts::add);
        }
        return parts.build();
    }
}
