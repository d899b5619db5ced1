package io.disputeledger.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a service as any client would. */
public final class LedgerClient {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String url;
    private final @Nullable String token;
    private final @Nullable String actingFor;

    /**
     * @param token access token; null sends none
     * @param actingFor header Acting-For; null sends none
     */
    public LedgerClient(String url, @Nullable String token, @Nullable String actingFor) {
        this.url = url;
        this.token = token;
        this.actingFor = actingFor;
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param body the body as JSON; a missing node where it has none
     * @param http all of it
     */
    public record Reply(int status, JsonNode body, HttpResponse<String> http) {

        /** A text of the body, by JSON pointer without the leading slash: {@code "a/b"}. */
        public String text(String path) {
            return body.at("/" + path).asString();
        }

        /** The stable code of a problem. */
        public String code() {
            return text("code");
        }

        /** The position in the log that the answer names. */
        public long position() {
            return body.at("/position").asLong();
        }
    }

    /** Sends a command with a new idempotency key. */
    public Reply post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    /** Sends a command with the given idempotency key, and more headers as name, value, … */
    public Reply post(String path, String json, String key, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Reads. */
    public Reply get(String path) {
        return send(request(path).build());
    }

    /** Reads when the service has seen at least the given position. */
    public Reply get(String path, long minPosition) {
        return send(
                request(path).header("Ledger-Min-Position", Long.toString(minPosition)).build());
    }

    /** Replaces a setting. */
    public Reply put(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    /** Uploads a file. */
    public Reply put(String path, Path file, String mediaType) {
        try {
            return send(
                    request(path)
                            .header("Content-Type", mediaType)
                            .PUT(HttpRequest.BodyPublishers.ofFile(file))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends any request; complete it from {@link #request}. */
    public Reply send(HttpRequest request) {
        HttpResponse<String> response = exchange(request, LedgerClient::textUnlessEndless);
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Reply(
                response.statusCode(),
                type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode(),
                response);
    }

    // Who asks all operations alike gets an answer from a feed as well: its head.
    private static HttpResponse.BodySubscriber<String> textUnlessEndless(
            HttpResponse.ResponseInfo answer) {
        boolean endless =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/event-stream"))
                        .isPresent();
        return endless
                ? HttpResponse.BodySubscribers.mapping(
                        HttpResponse.BodySubscribers.ofInputStream(), LedgerClient::hangUp)
                : HttpResponse.BodyHandlers.ofString().apply(answer);
    }

    private static String hangUp(InputStream feed) {
        try {
            feed.close();
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Downloads the bytes at a path. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A request with this client's token, to be completed. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(ANSWER_WITHIN);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (actingFor != null) {
            request.header("Acting-For", actingFor);
        }
        return request;
    }

    private static <T> HttpResponse<T> exchange(
            HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling " + request.uri(), e);
        }
    }
}
