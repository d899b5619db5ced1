package io.disputeledger.endtoend.openapi;

import io.disputeledger.contracts.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests for one operation: good, bad and hostile, the same again for the same seed. Each is a
 * request that was served with some things changed.
 */
final class FuzzedRequests {

    private static final List<String> HEADERS =
            List.of(
                    "If-Match",
                    "If-None-Match",
                    "Acting-For",
                    "Acting-As",
                    "Accept-Language",
                    "Last-Event-ID",
                    "Ledger-Min-Position",
                    "Range",
                    "If-Range",
                    "If-Modified-Since",
                    "Prefer",
                    "X-HTTP-Method-Override",
                    "Forwarded",
                    "X-Forwarded-Prefix",
                    "Cookie");

    private static final List<String> ACTORS =
            List.of("PARTY:B-77", "PARTY:S-88", "PARTY:nobody", "OFFICER:O-1", "AUDITOR:me");

    /**
     * What would take the ground from under all the others is sent without its effect: a jump of no
     * length, and the rebuilding of nothing.
     */
    private static final Map<String, String> TAMED =
            Map.of("PUT /v1/sandbox/clock", "{\"forward\": \"PT0S\"}");

    private static final String REPLAY = "POST /v1/projections/{name}/replay";

    private final DescribedLedger ledger;
    private final DescribedOperation operation;
    private final Request served;
    private final Random random;
    private final Values values;
    private final Hostility hostility;

    FuzzedRequests(
            DescribedLedger ledger, DescribedOperation operation, Request served, long seed) {
        this.ledger = ledger;
        this.operation = operation;
        this.served = served.without("Ledger-Min-Position");
        this.random = new Random(seed);
        this.values = new Values(random);
        this.hostility = new Hostility(random);
    }

    Request next() {
        Request request = query(path(served)).again();
        if (operation.bodySchema() != null) {
            request = json(request);
        } else if (operation.takesBytes()) {
            request = bytes(request);
        }
        if (oneIn(20)) {
            request = request.with("Content-Type", hostility.mediaType());
        }
        return head(request);
    }

    private Request json(Request request) {
        byte[] known =
                Objects.requireNonNullElseGet(tamed(), () -> Objects.requireNonNull(served.body()));
        boolean onRecord = tamed() != null || oneIn(2);
        JsonNode good =
                onRecord
                        ? JsonMapper.shared().readTree(known)
                        : values.good(operation.description(), operation.bodyObject());
        return oneIn(2)
                ? request.with("Content-Type", "application/json").body(hostility.body(good))
                : request.json(good);
    }

    private byte @Nullable [] tamed() {
        String body = TAMED.get(operation.name());
        return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    }

    private Request bytes(Request request) {
        byte[] content = new byte[random.nextInt(200)];
        random.nextBytes(content);
        Request sent = request.with("Content-Type", "text/plain").body(content);
        String path = sent.path();
        return oneIn(3)
                ? sent
                : sent.url(
                        sent.url()
                                .replace(
                                        path,
                                        path.substring(0, path.lastIndexOf('/') + 1)
                                                + Placeholders.sha256(content)));
    }

    private Request path(Request request) {
        Request changed = request;
        for (String variable : operation.variables()) {
            String value = operation.name().equals(REPLAY) ? "nothing" : null;
            String hostile = oneIn(10) ? hostility.text() : "";
            if (!hostile.isEmpty()) {
                value = hostile;
            } else if (value == null && oneIn(4) && !variable.equals("path")) {
                JsonNode said = Objects.requireNonNull(operation.parameters().get(variable));
                value = values.good(operation.description(), said.path("schema")).asString();
            }
            if (value != null && !value.isEmpty()) {
                changed = at(changed, variable, encoded(value));
            }
        }
        return changed;
    }

    private Request at(Request request, String variable, String value) {
        String path = request.path();
        Matcher matcher = operation.matcherOf(path);
        return request.url(
                request.url()
                        .replace(
                                path,
                                path.substring(0, matcher.start(variable))
                                        + value
                                        + path.substring(matcher.end(variable))));
    }

    private Request query(Request good) {
        Request request = good;
        for (Map.Entry<String, JsonNode> parameter : operation.parameters().entrySet()) {
            String name = parameter.getKey();
            // A position far ahead is rightly waited for; nobody has the time here.
            if (parameter.getValue().path("in").asString().equals("query")
                    && !name.equals("minPosition")
                    && oneIn(4)) {
                String value =
                        oneIn(2)
                                ? hostility.text()
                                : values.good(
                                                operation.description(),
                                                parameter.getValue().path("schema"))
                                        .asString("");
                request =
                        oneIn(8)
                                ? request.url(
                                        request.url()
                                                + (request.url().contains("?") ? "&" : "?")
                                                + name
                                                + "="
                                                + encoded(value))
                                : request.query(name, encoded(value));
            }
        }
        return oneIn(25) ? request.query(encoded(hostility.text() + "x"), "1") : request;
    }

    private Request head(Request good) {
        Request request = good;
        if (!operation.isOpen() && oneIn(8)) {
            request = ledger.as(ACTORS.get(random.nextInt(ACTORS.size())), request);
        }
        if (oneIn(25)) {
            request = request.with("Authorization", token());
        }
        if (oneIn(15)) {
            request = request.with("Accept", hostility.accepted());
        }
        for (String header : HEADERS) {
            if (oneIn(40)) {
                request = request.with(header, ascii(hostility.text()));
            }
        }
        if (operation.isCommand() && oneIn(20)) {
            request =
                    oneIn(2)
                            ? request.without(Request.KEY)
                            : request.with(
                                    Request.KEY, ascii(hostility.text()) + UUID.randomUUID());
        }
        return request;
    }

    private String token() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "Bearer " + ascii(hostility.text());
            case 2 -> "Basic cGxhdGZvcm06cGxhdGZvcm0=";
            default ->
                    "Bearer " + ledger.token(Role.values()[random.nextInt(Role.values().length)]);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // The client itself refuses to send other headers.
    private static String ascii(String text) {
        return new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)
                .strip();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
