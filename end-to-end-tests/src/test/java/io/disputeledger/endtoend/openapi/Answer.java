package io.disputeledger.endtoend.openapi;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered. */
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final int OK_MAX = 299;
    private static final int SHOWN_MAX = 600;
    private static final JsonMapper JSON = new JsonMapper();

    static boolean isFeed(HttpResponse<?> head) {
        return head.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    boolean isSuccess() {
        return status <= OK_MAX;
    }

    @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** Without parameters. */
    String mediaType() {
        return headers.firstValue("Content-Type").orElse("").split(";", 2)[0].strip();
    }

    boolean isJson() {
        return mediaType().endsWith("json");
    }

    /** The body as JSON; a missing node where it is none. */
    JsonNode json() {
        try {
            return isJson() ? JSON.readTree(body) : JSON.missingNode();
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    /** The stable code of a problem; empty for what is none. */
    String code() {
        return mediaType().equals("application/problem+json")
                ? json().path("code").asString("")
                : "";
    }

    /** Status, and the code of a problem. */
    String outcome() {
        return (status + " " + code()).strip();
    }

    /** Whether a command came to a decision: accepted, or refused by the rules. */
    boolean isDecision() {
        return json().has("stream");
    }

    @Override
    public String toString() {
        String text = status + " " + new String(body, StandardCharsets.UTF_8);
        return text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text;
    }
}
