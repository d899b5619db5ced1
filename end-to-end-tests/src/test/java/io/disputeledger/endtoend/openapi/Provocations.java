package io.disputeledger.endtoend.openapi;

import io.disputeledger.contracts.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that a request for an operation can have wrong and that its description names: one
 * change each to a request that was served.
 */
final class Provocations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY_BYTES = 70_000;
    private static final String FAR_AHEAD = "999999999";

    private final DescribedLedger ledger;
    private final DescribedOperation operation;
    private final Request good;
    private final List<Provocation> all = new ArrayList<>();

    private Provocations(DescribedLedger ledger, DescribedOperation operation, Request good) {
        this.ledger = ledger;
        this.operation = operation;
        this.good = good.without("Ledger-Min-Position");
    }

    /** Those of an operation. */
    static List<Provocation> of(
            DescribedLedger ledger, DescribedOperation operation, Request served) {
        Provocations provocations = new Provocations(ledger, operation, served);
        provocations.callers();
        provocations.heads();
        provocations.paths();
        if (operation.bodySchema() != null) {
            provocations.bodies();
        }
        if (operation.isCommand()) {
            provocations.commands();
        }
        return provocations.all;
    }

    private void callers() {
        if (operation.isOpen()) {
            return;
        }
        for (String token :
                List.of("Bearer", "Bearer x.y.z", "Basic dXNlcjpwdw==", ledger.expiredToken())) {
            refused(good.with("Authorization", token), "401 UNAUTHENTICATED");
        }
        refused(good.without("Authorization"), "401 UNAUTHENTICATED");
        refused(
                good.with("Authorization", "Bearer " + ledger.token(Role.AUDITOR))
                        .with("Acting-For", "PARTY:B-77"),
                "403 NOT_AUTHORISED");
        Arrays.stream(Role.values())
                .filter(role -> role != Role.CLOCK && !operation.roles().contains(role.name()))
                .findFirst()
                .ifPresent(role ->
                        refused(
                                good.without("Acting-For")
                                        .with("Authorization", "Bearer " + ledger.token(role)),
                                "403 NOT_AUTHORISED"));
        refused(
                good.with("Authorization", "Bearer " + ledger.token(Role.SERVICE))
                        .with("Acting-For", "NOBODY:X"),
                "400 INVALID_FIELD");
    }

    private void heads() {
        if (operation.describes(406)) {
            refused(good.with("Accept", "application/x-unknown"), "406 NOT_ACCEPTABLE");
        }
        // Of a path that is open to all for one method, the others are not.
        refused(
                (operation.isOpen() ? ledger.as("AUDITOR", good) : good)
                        .method("PATCH")
                        .body((byte[]) null),
                "405 METHOD_NOT_ALLOWED");
        refused(good.query("unknownParameter", "1"), "400 INVALID_FIELD");
        if (operation.waitsForPosition()) {
            refused(good.with("Ledger-Min-Position", "-2"), "400 INVALID_FIELD");
            refused(good.with("Ledger-Min-Position", FAR_AHEAD), "503 POSITION_NOT_REACHED");
        }
        operation
                .parameters()
                .forEach((name, parameter) -> {
                    if (parameter.path("in").asString().equals("query")
                            && parameter.at("/schema/type").asString().equals("integer")) {
                        refused(good.query(name, "many"), "400 INVALID_FIELD");
                    }
                });
    }

    private void paths() {
        Matcher served = operation.matcherOf(good.path());
        for (String variable : operation.variables()) {
            String value = served.group(variable);
            JsonNode said = Objects.requireNonNull(operation.parameters().get(variable));
            if (said.path("schema").has("$ref")) {
                refused(at(served, variable, "~"), "400 INVALID_FIELD");
            }
        }
        if (operation.describes(404) && !operation.variables().isEmpty()) {
            String variable = operation.variables().getLast();
            String value = served.group(variable);
            String absent = value.matches("[0-9]+") ? value + "404404" : value + "-404";
            refused(at(served, variable, absent), "404 NOT_FOUND");
        }
    }

    private Request at(Matcher served, String variable, String value) {
        String path = good.path();
        String other =
                path.substring(0, served.start(variable))
                        + value
                        + path.substring(served.end(variable));
        return good.url(good.url().replace(path, other));
    }

    private void bodies() {
        refused(good.with("Content-Type", "application/yaml"), "415 UNSUPPORTED_MEDIA_TYPE");
        refused(good.with("Content-Type", "text/plain"), "415 UNSUPPORTED_MEDIA_TYPE");
        Request json = good.with("Content-Type", "application/json");
        refused(json.body("{\"a\": "), "400 UNREADABLE_BODY");
        refused(json.body("[]"), "400 UNREADABLE_BODY");
        refused(json.body("{\"x\": \"" + "y".repeat(BODY_BYTES) + "\"}"), "413 BODY_TOO_LARGE");
        ObjectNode body = (ObjectNode) JSON.readTree(Objects.requireNonNull(good.body()));
        ObjectNode more = body.deepCopy();
        more.put("unknownField", 1);
        refused(good.json(more), "400 INVALID_FIELD");
        for (JsonNode required : operation.bodyObject().path("required")) {
            ObjectNode less = body.deepCopy();
            less.remove(required.asString());
            refused(good.json(less), "400 INVALID_FIELD");
        }
        for (String field : new TreeSet<>(body.propertyNames())) {
            for (JsonNode wrong : Values.ofOtherTypes(operation, field)) {
                ObjectNode other = body.deepCopy();
                other.set(field, wrong);
                refused(good.json(other), "400 INVALID_FIELD");
            }
        }
    }

    private void commands() {
        refused(good.without(Request.KEY), "400 IDEMPOTENCY_KEY_REQUIRED");
        refused(good.with(Request.KEY, "two words"), "400 INVALID_FIELD");
        refused(good.again().with("If-Match", "3"), "400 INVALID_FIELD");
        refused(good.again().with("If-Match", "\"99\""), "412 VERSION_MISMATCH");
        refused(good.with(Request.KEY, keyOfAnother()), "422 IDEMPOTENCY_MISMATCH");
    }

    private String keyOfAnother() {
        return ledger.walked().stream()
                .filter(one -> one.operation().isCommand() && !one.operation().equals(operation))
                .filter(one -> one.answer().isDecision())
                .map(one -> Objects.requireNonNull(one.request().headers().get(Request.KEY)))
                .findFirst()
                .orElseThrow();
    }

    private void refused(Request request, String expected) {
        boolean keyMatters = expected.endsWith("IDEMPOTENCY_MISMATCH");
        all.add(new Provocation(operation, keyMatters ? request : fresh(request), expected));
    }

    // With a key of its own, so that no answer is a repeat of another; a bad key stays bad.
    private static Request fresh(Request request) {
        String key = request.headers().get(Request.KEY);
        return key == null || key.contains(" ") ? request : request.again();
    }
}
