package io.disputeledger.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Requests that were really sent, and what was answered, with long texts and lists cut short:
 * recorded by the test that compares the description with the behaviour, and never written by hand.
 *
 * @param recorded {@code operations} by id, each with its {@code request} and its {@code answers}
 *     of success by status; {@code problems} by code
 */
public record Examples(JsonNode recorded) {

    // The description is written by Jackson 2, which knows only its own trees.
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those of a service; none where the file is missing, as it is before the first recording. */
    public static Examples of(String service) {
        ClassPathResource file = new ClassPathResource("openapi/" + service + ".examples.json");
        if (!file.exists()) {
            return new Examples(JSON.createObjectNode());
        }
        try (InputStream content = file.getInputStream()) {
            return new Examples(JSON.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read.", e);
        }
    }

    /** Shows what was sent to an operation, and what it answered when it served that. */
    void addTo(Operation operation) {
        JsonNode ours = recorded.path("operations").path(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            add(ours.get("request"), operation.getRequestBody().getContent());
        }
        for (Map.Entry<String, JsonNode> answer : ours.path("answers").properties()) {
            var described = operation.getResponses().get(answer.getKey());
            if (described != null) {
                add(answer.getValue(), described.getContent());
            }
        }
    }

    /** Shows an answer with each of the codes that was ever given with it. */
    void addTo(MediaType problem, Collection<String> codes, Components components) {
        for (String code : codes) {
            JsonNode answer = recorded.path("problems").get(code);
            if (answer != null) {
                problem.addExamples(code, new Example().$ref(code));
                components.addExamples(code, new Example().value(answer));
            }
        }
    }

    // The same may also be answered as a page, or as bytes.
    private static void add(@Nullable JsonNode example, @Nullable Content content) {
        if (example != null && content != null) {
            content.forEach((type, body) -> {
                if (type.split(";", 2)[0].endsWith("json")) {
                    body.setExample(example);
                }
            });
        }
    }
}
