package io.disputeledger.endtoend.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One request of the walk through every operation, as {@code walk.yaml} tells it.
 *
 * @param as who acts, {@code PARTY:B-77}, through a platform service; SERVICE or OPERATOR by
 *     themselves; null for nobody, without a token
 * @param send method and path with query
 * @param headers more of them
 * @param body JSON, or null
 * @param file a text that is the body, or null
 * @param answer the status of the answer, and the code of a problem: {@code 409 DUPLICATE_DISPUTE}
 */
record Step(
        @Nullable String as,
        String send,
        Map<String, String> headers,
        @Nullable JsonNode body,
        @Nullable String file,
        String answer) {

    /** Where the walk is told. */
    static final String FILE = "/openapi/walk.yaml";

    Step {
        headers = Objects.requireNonNullElse(headers, Map.of());
        answer = Objects.requireNonNullElse(answer, "200");
    }

    static List<Step> all() {
        try (InputStream file = Step.class.getResourceAsStream(FILE)) {
            return new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(file, FILE), new TypeReference<List<Step>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String method() {
        return send.substring(0, send.indexOf(' '));
    }

    /** With its query. */
    String target() {
        return send.substring(send.indexOf(' ') + 1);
    }

    /** Without its query. */
    String path() {
        return target().split("\\?", 2)[0];
    }
}
