package io.disputeledger.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Requests that were really sent, and what was answered, with long texts and lists cut short:
 * recorded by the test that compares the description with the behaviour, and never written by hand.
 *
 * @param recorded by operation: {@code request}, and {@code answers} by status
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

    void addTo(Operation operation) {
        JsonNode ours = recorded.path(operation.getOperationId());
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

    private static void add(@Nullable JsonNode example, @Nullable Content content) {
        if (example != null && content != null) {
            content.values().forEach(body -> body.setExample(example));
        }
    }
}
