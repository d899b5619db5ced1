package io.disputeledger.endtoend.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request that can be changed in one place at a time, as a careless or hostile caller would.
 *
 * @param method HTTP method
 * @param url where to
 * @param headers by name
 * @param body null for none
 */
record Request(String method, String url, Map<String, String> headers, byte @Nullable [] body) {

    static final String KEY = "Idempotency-Key";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final int SHOWN_MAX = 600;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Request {
        headers = Map.copyOf(headers);
    }

    static Request get(String url) {
        return new Request("GET", url, Map.of(), null);
    }

    Request method(String other) {
        return new Request(other, url, headers, body);
    }

    Request url(String other) {
        return new Request(method, other, headers, body);
    }

    /** Without host and query. */
    String path() {
        return URI.create(url).getRawPath();
    }

    /** With another value of a parameter in its query. */
    Request query(String name, String value) {
        String others = url.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "");
        String separator = others.contains("?") ? others.matches(".*[?&]") ? "" : "&" : "?";
        return url(others + separator + name + "=" + value);
    }

    Request body(byte @Nullable [] other) {
        return new Request(method, url, headers, other);
    }

    Request body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    Request json(JsonNode other) {
        return with("Content-Type", "application/json").body(other.toString());
    }

    Request with(String header, String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(header, value);
        return new Request(method, url, changed, body);
    }

    Request without(String header) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.remove(header);
        return new Request(method, url, changed, body);
    }

    /** The same once more, as a request of its own. */
    Request again() {
        return headers.containsKey(KEY) ? with(KEY, UUID.randomUUID().toString()) : this;
    }

    Answer send() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(ANSWER_WITHIN)
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<InputStream> head =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = head.body()) {
                // A feed goes on for ever: that it was opened is the answer.
                return new Answer(
                        head.statusCode(),
                        head.headers(),
                        Answer.isFeed(head) ? new byte[0] : content.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(this + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>(headers);
        shown.remove("Authorization");
        String text =
                method
                        + " "
                        + url
                        + " "
                        + shown
                        + (body == null ? "" : " " + new String(body, StandardCharsets.UTF_8));
        return text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text;
    }
}
