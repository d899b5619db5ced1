package io.disputeledger.endtoend.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.AllServices;
import io.disputeledger.endtoend.AllServices.Served;
import io.disputeledger.endtoend.permissions.Asking.Expected;
import io.disputeledger.endtoend.permissions.PermissionTable.Cell;
import io.disputeledger.endtoend.permissions.PermissionTable.Row;
import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.testing.LedgerClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/**
 * Every operation of the four services, asked by everybody, for what is theirs, for what is
 * another's, for what is secret and for what is not there, in each state of a dispute: answered as
 * docs/reference/permissions.md says, which knows nothing of what the code declares.
 */
class PermissionMatrixIT {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    /** What B-1 must never read in an answer to a question that did not name it. */
    private static final List<String> SECRETS_OF_B1 =
            List.of("D-other", "B-2", "S-2", "E-other", "E-hidden", "M-mine", "M-other");

    @TempDir private static Path home;
    private static AllServices services;
    private static PermissionTable table;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        services = new AllServices(home);
        table = PermissionTable.read();
        http = HttpClient.newHttpClient();
        long told = Scene.tell(services, home);
        for (Served served : services.operations()) {
            if (served.name().equals("GET /v1/timelines/{disputeId}")) {
                awaitAll(served, told);
            }
        }
    }

    // A read that waits for all of the scene; the others' projections are no further behind.
    private static void awaitAll(Served timelines, long position) {
        LedgerClient officer = timelines.service().as(Role.OFFICER, "O-1");
        for (String path :
                List.of(
                        "/v1/timelines/D-other",
                        "/v1/evidence-views/D-other",
                        "/v1/scoreboards/alibaba-intl:S-2")) {
            assertThat(officer.get(path, position).status()).as(path).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        http.close();
        services.close();
    }

    @Test
    void everyOperationIsInTheTableAndDeclaredAsItSays() {
        assertThat(differencesOfDeclarations(table)).isEmpty();
    }

    @Test
    void everybodyIsAnsweredAsTheTableSays() throws Exception {
        List<String> differences = new ArrayList<>();
        Map<Expected, Integer> counts = new EnumMap<>(Expected.class);
        for (Served served : services.operations()) {
            differences.addAll(differencesOf(served, table, counts));
        }
        System.out.println("Answers as the table says: " + counts);
        assertThat(differences).isEmpty();
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(services.operations().size() * 15);
    }

    @Test
    void aHoleIsNoticed() throws Exception {
        String ruling = "POST /v1/disputes/{id}/issue-ruling";
        String timelines = "GET /v1/timelines/{disputeId}";
        // The code has a hole where it lets in more than the table says.
        PermissionTable stricter = table.with(ruling, Role.ADJUDICATOR, Cell.NO);

        assertThat(differencesOfDeclarations(table.without(timelines)))
                .singleElement()
                .asString()
                .contains(timelines);
        assertThat(differencesOfDeclarations(stricter)).singleElement().asString().contains(ruling);
        assertThat(differencesOf(served(ruling), stricter, new EnumMap<>(Expected.class)))
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference).contains("ADJUDICATOR"));
        assertThat(
                        differencesOf(
                                served(timelines),
                                table.with(timelines, Role.PARTY, Cell.ALL),
                                new EnumMap<>(Expected.class)))
                .as("another's dispute is closed, where the table opens it")
                .anySatisfy(difference -> assertThat(difference).contains("D-other"));
    }

    @Test
    void actuatorIsClosedButForHealth() {
        Map<String, List<Integer>> expected = new TreeMap<>();
        expected.put("/actuator/health", List.of(200, 200, 200));
        expected.put("/actuator/health/liveness", List.of(200, 200, 200));
        expected.put("/actuator/prometheus", List.of(401, 403, 200));
        expected.put("/actuator/deadletters", List.of(401, 403, 200));
        for (String closed :
                List.of("env", "beans", "heapdump", "configprops", "loggers", "mappings")) {
            expected.put("/actuator/" + closed, List.of(401, 403, 404));
        }
        for (var service :
                List.of(services.dispute, services.penalty, services.evidence, services.query)) {
            LedgerClient nobody = new LedgerClient(service.url(), null, null);
            LedgerClient auditor = service.withToken(services.issuer.token("A-1", Role.AUDITOR));
            LedgerClient operator = service.withToken(services.issuer.token("X", Role.OPERATOR));
            expected.forEach((path, statuses) ->
                    assertThat(
                                    List.of(
                                            nobody.get(path).status(),
                                            auditor.get(path).status(),
                                            operator.get(path).status()))
                            .as(path)
                            .isEqualTo(statuses));
        }
    }

    private static Served served(String name) {
        return services.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> differencesOfDeclarations(PermissionTable expected) {
        Map<String, Row> declared =
                services.operations().stream()
                        .collect(
                                Collectors.toMap(
                                        Served::name,
                                        served -> row(served.operation().access()),
                                        (one, _) -> one,
                                        TreeMap::new));
        TreeSet<String> names = new TreeSet<>(declared.keySet());
        names.addAll(expected.rows().keySet());
        return names.stream()
                .filter(name ->
                        !declared.containsKey(name)
                                || !declared.get(name).equals(expected.rows().get(name)))
                .map(name ->
                        "%s: declared %s, table %s"
                                .formatted(name, declared.get(name), expected.rows().get(name)))
                .toList();
    }

    private static Row row(DeclaredAccess access) {
        Map<Role, Cell> cells = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.CLOCK) {
                cells.put(role, cell(role, access));
            }
        }
        return new Row(access instanceof DeclaredAccess.Everybody, cells);
    }

    private static Cell cell(Role role, DeclaredAccess access) {
        return switch (access) {
            case DeclaredAccess.Everybody _ -> Cell.ALL;
            case DeclaredAccess.InRole(var roles, _, _) when !roles.contains(role) -> Cell.NO;
            case DeclaredAccess.InRole(_, var rule, _) ->
                    role == Role.PARTY && rule != ObjectRule.ANY ? Cell.OWN : Cell.ALL;
        };
    }

    private static List<String> differencesOf(
            Served served, PermissionTable expected, Map<Expected, Integer> counts)
            throws Exception {
        Row row = expected.rows().get(served.name());
        if (row == null) {
            return List.of(served.name() + " is not in the table");
        }
        List<String> differences = new ArrayList<>();
        for (Asking asking : Asking.everybody(services.issuer)) {
            for (Asked asked : Asked.of(served.operation())) {
                Expected wanted = asking.expected(row, asked);
                counts.merge(wanted, 1, Integer::sum);
                HttpResponse<InputStream> answer =
                        http.send(request(served, asking, asked), stream());
                String body = bodyOf(answer);
                if (!wanted.is(answer.statusCode(), asking.relation().apply(asked))) {
                    differences.add(
                            "%s %s by %s: %d, and not %s: %s"
                                    .formatted(
                                            served.operation().method(),
                                            asked.path(),
                                            asking.name(),
                                            answer.statusCode(),
                                            wanted,
                                            body));
                }
                if (asking.name().startsWith("B-1") && answer.statusCode() < 300) {
                    SECRETS_OF_B1.stream()
                            .filter(secret -> body.contains("\"" + secret))
                            .forEach(secret ->
                                    differences.add(served.name() + " tells B-1 of " + secret));
                }
            }
        }
        return differences;
    }

    private static HttpRequest request(Served served, Asking asking, Asked asked) {
        HttpMethod method = served.operation().method();
        HttpRequest.Builder request =
                new LedgerClient(served.service().url(), asking.token(), asking.actingFor())
                        .request(asked.path())
                        .timeout(ANSWER_WITHIN);
        if (asked.body() != null) {
            boolean file = asked.path().contains("evidence-files");
            request.header("Content-Type", file ? "image/png" : "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return request.method(
                        method.name().equals("*") ? "GET" : method.name(),
                        asked.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(asked.body()))
                .build();
    }

    private static HttpResponse.BodyHandler<InputStream> stream() {
        return HttpResponse.BodyHandlers.ofInputStream();
    }

    // A feed goes on for ever; that it was opened is enough.
    private static String bodyOf(HttpResponse<InputStream> answer) throws IOException {
        boolean feed =
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/event-stream");
        try (InputStream body = answer.body()) {
            return feed ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
