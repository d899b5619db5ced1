package io.disputeledger.endtoend.openapi;

import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.AllServices;
import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.kit.testing.RecordedEvents;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.time.SandboxClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The four services with their descriptions, on a ledger through which the walk has gone. Started
 * once for all tests that hold answers against descriptions: see {@link SharedLedger}.
 */
final class DescribedLedger implements AutoCloseable {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(30);

    private final AllServices services;
    private final Map<String, RunningService> byName = new LinkedHashMap<>();
    private final List<Description> descriptions = new ArrayList<>();
    private final List<DescribedOperation> operations = new ArrayList<>();
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();
    private final List<Exchange> walked = new ArrayList<>();
    private final Placeholders placeholders = new Placeholders();
    private @Nullable String position;

    /**
     * A request of the walk and its answer.
     *
     * @param expected the status, and the code of a problem
     */
    record Exchange(
            DescribedOperation operation, Request request, String expected, Answer answer) {}

    /** Starts the services and walks. */
    DescribedLedger() {
        services = new AllServices(temporaryFolder());
        byName.put("dispute-service", services.dispute);
        byName.put("penalty-service", services.penalty);
        byName.put("evidence-service", services.evidence);
        byName.put("query-service", services.query);
        byName.forEach((name, service) ->
                descriptions.add(
                        new Description(
                                name, Request.get(service.url() + "/openapi").send().json())));
        descriptions.forEach(one -> operations.addAll(one.operations()));
        Step.all().forEach(this::take);
        settle();
    }

    /** The services by name. */
    Map<String, RunningService> services() {
        return byName;
    }

    List<AllServices.Served> served() {
        return services.operations();
    }

    /** What each service says of itself. */
    List<Description> descriptions() {
        return descriptions;
    }

    /** All that is described, service by service. */
    List<DescribedOperation> operations() {
        return operations;
    }

    /** What was said on the walk. */
    List<Exchange> walked() {
        return walked;
    }

    /** Whether the operation served a request of the walk. */
    boolean isVisited(DescribedOperation operation) {
        return walked.stream()
                .anyMatch(one -> one.operation().equals(operation) && one.answer().isSuccess());
    }

    /** The first request of the walk that the operation served. */
    Request served(DescribedOperation operation) {
        return walked.stream()
                .filter(one -> one.operation().equals(operation) && one.answer().isSuccess())
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " was not visited."))
                .request();
    }

    /** The first request of the walk for the operation, served or not. */
    Request visitOf(DescribedOperation operation) {
        return isVisited(operation)
                ? served(operation)
                : walked.stream()
                        .filter(one -> one.operation().equals(operation))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(operation + " was not visited."))
                        .request();
    }

    RecordedEvents events() {
        return services.recorded();
    }

    /** Waits until every service has reacted to everything recorded. */
    void settle() {
        services.query
                .bean(SandboxReactions.class)
                .settle(now(), SETTLED_WITHIN)
                .ifPresent(behind -> {
                    throw new AssertionError(behind + " is behind");
                });
    }

    private Instant now() {
        return services.query.bean(SandboxClock.class).now();
    }

    String token(Role role) {
        return tokens.computeIfAbsent(
                role,
                _ -> services.issuer.token(role == Role.SERVICE ? "platform" : role.name(), role));
    }

    /** A token that was valid an hour ago. */
    String expiredToken() {
        return services.issuer.token(
                "platform",
                Role.SERVICE,
                Instant.now().minus(Duration.ofHours(1)),
                "dispute-ledger");
    }

    /** The same request of somebody else: see {@link Step#as}. */
    Request as(@Nullable String actor, Request request) {
        if (actor == null) {
            return request.without("Authorization").without("Acting-For");
        }
        boolean oneself = !actor.contains(":");
        Request authorised =
                request.with(
                        "Authorization",
                        "Bearer " + token(oneself ? Role.valueOf(actor) : Role.SERVICE));
        return oneself ? authorised.without("Acting-For") : authorised.with("Acting-For", actor);
    }

    private void take(Step step) {
        if (step.file() != null) {
            placeholders.file(step.file());
        }
        String path = placeholders.fill(step.path());
        List<DescribedOperation> serving =
                operations.stream().filter(one -> one.serves(step.method(), path)).toList();
        if (serving.isEmpty()) {
            throw new AssertionError(step.send() + ": no operation is described so");
        }
        // A fixed path goes before a variable one, as it does in a service.
        int variables = serving.stream().mapToInt(one -> one.variables().size()).min().getAsInt();
        serving.stream()
                .filter(one -> one.variables().size() == variables)
                .forEach(one -> take(step, one));
    }

    private void take(Step step, DescribedOperation operation) {
        Request request =
                new Request(
                        step.method(),
                        url(operation) + placeholders.fill(step.target()),
                        filled(step.headers()),
                        null);
        if (operation.isCommand()) {
            request = request.with(Request.KEY, UUID.randomUUID().toString());
        }
        if (!operation.isOpen()) {
            request = as(step.as(), request);
        }
        if (operation.waitsForPosition() && position != null) {
            request = request.with("Ledger-Min-Position", position);
        }
        if (step.body() != null) {
            JsonNode body = placeholders.fill(step.body());
            request = request.json(body);
        }
        if (step.file() != null) {
            request =
                    request.with("Content-Type", "text/plain")
                            .body(step.file().getBytes(StandardCharsets.UTF_8));
        }
        Answer answer = request.send();
        String etag = answer.header("ETag");
        if (etag != null) {
            placeholders.etag(etag);
        }
        String reached = answer.header("Ledger-Position");
        position = reached == null ? position : reached;
        walked.add(new Exchange(operation, request, step.answer(), answer));
    }

    private Map<String, String> filled(Map<String, String> headers) {
        Map<String, String> filled = new LinkedHashMap<>(headers);
        filled.replaceAll((_, value) -> placeholders.fill(value));
        return filled;
    }

    /** Where an operation is served. */
    String url(DescribedOperation operation) {
        return url(operation.service());
    }

    /** Where a service is served. */
    String url(String service) {
        return Objects.requireNonNull(byName.get(service)).url();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ledger-openapi");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        services.close();
    }
}
