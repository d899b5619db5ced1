package io.disputeledger.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform service: gets a token, acts for its users, repeats nothing it was answered. */
final class PlatformClient {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final String CREDENTIALS =
            Base64.getEncoder()
                    .encodeToString("platform:platform-secret".getBytes(StandardCharsets.UTF_8));

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    PlatformClient(String issuer) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                                .timeout(ANSWER_WITHIN)
                                .header("Authorization", "Basic " + CREDENTIALS)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type="
                                                        + URLEncoder.encode(
                                                                "client_credentials",
                                                                StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        token = json.readTree(answer.body()).path("access_token").asString();
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param body the body as JSON
     */
    record Answer(int status, JsonNode body) {
        boolean accepted() {
            return status == 200 || status == 201;
        }
    }

    Answer get(String url) throws IOException, InterruptedException {
        return send(request(url, null).build());
    }

    Answer post(String url, @Nullable String actingFor, String key, Map<String, Object> body)
            throws IOException, InterruptedException {
        return send(
                request(url, actingFor)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                        .build());
    }

    Answer put(String url, @Nullable String actingFor, byte[] content)
            throws IOException, InterruptedException {
        return send(
                request(url, actingFor)
                        .header("Content-Type", "text/plain")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build());
    }

    private HttpRequest.Builder request(String url, @Nullable String actingFor) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(ANSWER_WITHIN)
                        .header("Authorization", "Bearer " + token);
        if (actingFor != null) {
            request.header("Acting-For", actingFor);
        }
        return request;
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                answer.body().isEmpty() ? json.missingNode() : json.readTree(answer.body()));
    }
}
