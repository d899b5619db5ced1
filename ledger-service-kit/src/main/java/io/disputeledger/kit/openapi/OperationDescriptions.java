package io.disputeledger.kit.openapi;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.http.AnswerRenderer;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Describes every operation from its handler: a new command or query is described for nothing. */
public class OperationDescriptions implements GlobalOperationComponentsCustomizer {

    /** Roles of those who may call an operation: of those who act, not of those who carry. */
    static final String ROLES = "x-roles";

    /** Which objects a buyer or seller may ask for. */
    static final String OBJECTS = "x-objects";

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String BYTES =
            org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;

    private static final String ANY = "*/*";
    private static final int CREATED = 201;
    private static final int ON_ITS_WAY = 202;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;

    private final JavadocAsMarkdown javadoc;
    private final CommandCatalogue commands;
    private final ProblemAnswers problems;
    private final Function<HandlerMethod, Operations.Operation> operations;
    private final Examples examples;
    private final TokenIssuer issuer;

    /** Describes in the words of the Javadoc, with the examples given. */
    public OperationDescriptions(
            JavadocAsMarkdown javadoc,
            CommandCatalogue commands,
            Function<HandlerMethod, Operations.Operation> operations,
            Examples examples,
            TokenIssuer issuer) {
        this.javadoc = javadoc;
        this.commands = commands;
        this.problems = new ProblemAnswers(javadoc, examples);
        this.operations = operations;
        this.examples = examples;
        this.issuer = issuer;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        return operation; // the components are needed: see below
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod handler) {
        OperationShape shape = OperationShape.of(operations.apply(handler));
        operation.setOperationId(shape.name());
        say(operation, javadoc.getMethodJavadocDescription(handler.getMethod()), shape.name());
        List<Parameter> parameters =
                new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.of()));
        // Two handlers of one path, for two media types, are one operation: described twice.
        parameters.removeIf(one -> one.get$ref() != null);
        parameters.forEach(one -> typed(one, components, handler));
        parameters.addAll(Headers.ofRequest(shape));
        operation.setParameters(parameters);
        allow(operation, shape.access());
        if (shape.takesBytes()) {
            operation.setRequestBody(
                    new RequestBody()
                            .description("The bytes as they are; any other media type will do.")
                            .required(true)
                            .content(new Content().addMediaType(BYTES, bytes())));
        } else if (mayLeaveOut(operation.getRequestBody())) {
            operation
                    .getRequestBody()
                    .setDescription("May be left out; `{}` and `null` say the same.");
        }
        ApiResponses answers = new ApiResponses();
        List<RefusalCode> refusals = List.of();
        if (shape.command()) {
            CommandCatalogue.Command command = commands.command(shape.name());
            refusals = command.refusals();
            explainFields(operation, components, command);
            accepted(answers, shape.statuses(), components);
        } else {
            Content content = contentOf(operation, handler);
            shape.statuses()
                    .forEach(status ->
                            answers.addApiResponse(
                                    status.toString(),
                                    new ApiResponse()
                                            .description("Done.")
                                            .headers(headersOf(shape, status))
                                            .content(
                                                    status == NOT_MODIFIED
                                                            ? null
                                                            : copy(content))));
        }
        problems.addTo(answers, shape, refusals, components);
        operation.setResponses(answers);
        examples.addTo(operation);
        return operation;
    }

    private static boolean mayLeaveOut(@Nullable RequestBody body) {
        return body != null && !Boolean.TRUE.equals(body.getRequired());
    }

    private static Map<String, Header> headersOf(OperationShape shape, int status) {
        Map<String, Header> headers = new LinkedHashMap<>();
        if (shape.positioned() && status != NOT_MODIFIED) {
            headers.put(
                    AnswerRenderer.POSITION, AnswerHeaders.header(AnswerRenderer.POSITION, true));
        }
        if (shape.pages()) {
            headers.put(HttpHeaders.LINK, AnswerHeaders.header(HttpHeaders.LINK, false));
        }
        shape.headers().forEach(name -> headers.put(name, AnswerHeaders.header(name, true)));
        if (status == PARTIAL) {
            headers.put(
                    HttpHeaders.CONTENT_RANGE,
                    AnswerHeaders.header(HttpHeaders.CONTENT_RANGE, true));
        }
        if (status == ON_ITS_WAY) {
            headers.put(HttpHeaders.LOCATION, AnswerHeaders.header(HttpHeaders.LOCATION, true));
            headers.put(
                    HttpHeaders.RETRY_AFTER, AnswerHeaders.header(HttpHeaders.RETRY_AFTER, false));
        }
        return headers;
    }

    private void allow(Operation operation, DeclaredAccess access) {
        if (access instanceof DeclaredAccess.InRole(var roles, var objects, _)) {
            operation.setSecurity(issuer.required());
            operation.addExtension(ROLES, roles.stream().map(Role::name).toList());
            operation.addExtension(OBJECTS, objects.name());
        }
    }

    /** An id in a path is written as everywhere else. */
    private static void typed(Parameter parameter, Components components, HandlerMethod handler) {
        for (MethodParameter ofMethod : handler.getMethodParameters()) {
            ofMethod.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.getName().equals(ofMethod.getParameterName())
                    && (ofMethod.getParameterType().isRecord()
                            || ofMethod.getParameterType().isEnum())) {
                parameter.setSchema(schemaOf(ofMethod.getParameterType(), components));
            }
        }
    }

    private static Schema<?> schemaOf(Class<?> type, Components components) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true)
                        .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(components::addSchemas);
        return resolved.schema;
    }

    private void say(Operation operation, String text, String name) {
        String told = text.startsWith(name + ": ") ? text.substring(name.length() + 2) : text;
        String summary = javadoc.getFirstSentence(told);
        operation.setSummary(
                summary.isEmpty()
                        ? name
                        : Character.toUpperCase(summary.charAt(0)) + summary.substring(1));
        String more = told.substring(summary.length()).strip();
        operation.setDescription(more.isEmpty() ? null : more);
    }

    /** A body has the fields of its command, so what they mean is written there. */
    private static void explainFields(
            Operation operation, Components components, CommandCatalogue.Command command) {
        RequestBody body = operation.getRequestBody();
        Schema<?> schema = body == null ? null : schemaOf(body.getContent(), components);
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        schema.getProperties()
                .forEach((name, field) -> {
                    String meaning = command.fields().get(name);
                    if (field.getDescription() == null && meaning != null) {
                        field.setDescription(meaning);
                    }
                });
    }

    private static @Nullable Schema<?> schemaOf(Content content, Components components) {
        String ref = content.values().iterator().next().getSchema().get$ref();
        return ref == null
                ? null
                : components
                        .getSchemas()
                        .get(ref.substring(Components.COMPONENTS_SCHEMAS_REF.length()));
    }

    private static void accepted(
            ApiResponses answers, List<Integer> statuses, Components components) {
        Map<String, Header> headers = new LinkedHashMap<>();
        for (String name : List.of(HttpHeaders.ETAG, AnswerRenderer.POSITION)) {
            headers.put(name, AnswerHeaders.header(name, true));
        }
        Content content =
                new Content()
                        .addMediaType(
                                JSON,
                                new MediaType()
                                        .schema(
                                                schemaOf(
                                                        AnswerRenderer.Accepted.class,
                                                        components)));
        for (int status : statuses) {
            answers.addApiResponse(
                    Integer.toString(status),
                    new ApiResponse()
                            .description(
                                    status == CREATED
                                            ? "Carried out; the stream begins with it."
                                            : "Carried out.")
                            .headers(headers)
                            .content(copy(content)));
        }
    }

    private static @Nullable Content contentOf(Operation operation, HandlerMethod handler) {
        Class<?> returned = handler.getReturnType().getParameterType();
        Class<?> body =
                returned == ResponseEntity.class
                        ? ResolvableType.forMethodReturnType(handler.getMethod())
                                .getGeneric(0)
                                .resolve(Object.class)
                        : returned;
        Content content = new Content();
        operation
                .getResponses()
                .forEach((status, answer) -> {
                    if (status.startsWith("2") && answer.getContent() != null) {
                        content.putAll(answer.getContent());
                    }
                });
        if (content.isEmpty()) {
            return null;
        }
        if (body == String.class && content.containsKey(JSON)) {
            content.get(JSON).setSchema(new JsonSchema()); // a document of its own, already written
        }
        if (!(body == byte[].class || Resource.class.isAssignableFrom(body))) {
            return content;
        }
        String type =
                content.keySet().stream()
                        .filter(one -> !one.equals(JSON))
                        .findFirst()
                        .orElse(body == byte[].class ? BYTES : ANY);
        return new Content().addMediaType(type, bytes());
    }

    // Each answer has examples of its own.
    private static @Nullable Content copy(@Nullable Content content) {
        if (content == null) {
            return null;
        }
        Content copy = new Content();
        content.forEach(
                (type, body) -> copy.addMediaType(type, new MediaType().schema(body.getSchema())));
        return copy;
    }

    private static MediaType bytes() {
        JsonSchema schema = new JsonSchema();
        schema.addType("string");
        schema.setContentMediaType(BYTES);
        // What generators of clients look for: the word of OpenAPI 3.0 for bytes as they are.
        schema.setFormat("binary");
        return new MediaType().schema(schema);
    }
}
