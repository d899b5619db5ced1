package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.time.LedgerClock;
import io.disputeledger.kit.time.SandboxClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Turning the clock of a sandbox, and not being able to turn any other. */
class QuerySandboxClockIT {

    private static final String CLOCK = "/v1/sandbox/clock";
    private static final String DATABASE = TestDatabase.fresh();
    private static QueryService query;

    @BeforeAll
    static void start() {
        query = QueryService.start(DATABASE, "ledger.sandbox.clock=2030-01-01T08:00:00+08:00");
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void movesForwardAndNeverBack() {
        Instant started = Instant.parse(query.auditor().get(CLOCK).text("now"));
        assertThat(started)
                .isBetween(
                        Instant.parse("2030-01-01T00:00:00Z"),
                        Instant.parse("2030-01-01T00:10:00Z"));

        Reply moved = move(platform(), "{\"now\": \"2030-03-02T01:00:00Z\", \"ticking\": false}");
        assertThat(moved.status()).as(moved.http().body()).isEqualTo(200);
        assertThat(moved.text("now")).isEqualTo("2030-03-02T01:00:00Z");
        assertThat(moved.body().at("/ticking").asBoolean()).isFalse();
        assertThat(moved.body().at("/rate").asDouble()).isZero();
        assertThat(moved.text("jump/state")).isEqualTo("DONE");

        Reply back = move(platform(), "{\"now\": \"2030-03-02T00:59:59Z\"}");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.code()).isEqualTo("CLOCK_MOVES_FORWARD");
        assertThat(back.text("detail")).contains("2030-03-02T01:00:00Z", "2030-03-02T00:59:59Z");
        assertThat(query.auditor().get(CLOCK).text("now")).isEqualTo("2030-03-02T01:00:00Z");

        Reply later = move(query.operator(), "{\"forward\": \"P305D\", \"rate\": 1}");
        assertThat(later.status()).as(later.http().body()).isEqualTo(200);
        assertThat(later.text("now")).startsWith("2031-01-01T01:00:00");
        assertThat(later.body().at("/ticking").asBoolean()).isTrue();
    }

    @Test
    void goesBackOnlyWhileNothingIsRecorded() {
        try (QueryService real = QueryService.start(TestDatabase.fresh())) {
            real.log.append(real.story("1").whole());

            Reply back = move(real.operator(), "{\"now\": \"2026-03-02T01:00:00Z\"}");

            assertThat(back.code()).isEqualTo("CLOCK_MOVES_FORWARD");
        }
    }

    @Test
    void answersWhenEverythingRecordedBeforeIsHandled() {
        for (int i = 0; i < 5; i++) {
            long head = query.log.append(query.story("1" + i).whole());
            assertThat(move(platform(), "{\"now\": \"" + later() + "\"}").status()).isEqualTo(200);

            ProcessorProgress progress = query.service.bean(ProcessorProgress.class);
            assertThat(progress.processors())
                    .allMatch(name -> progress.placeOf(name).position() >= head);
        }
    }

    @Test
    void isTurnedByPlatformServicesAndOperatorsOnly() {
        String later = "{\"now\": \"" + later() + "\"}";

        assertThat(move(query.auditor(), later).status()).isEqualTo(403);
        assertThat(move(query.service.as(Role.PARTY, "B-1"), later).status()).isEqualTo(403);
        assertThat(move(platform(), "{\"now\": \"tomorrow\"}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"rate\": -1}",
                "{\"rate\": 86401}",
                "{\"forward\": \"-PT1S\"}",
                "{\"forward\": \"P100000D\"}",
                "{\"now\": \"2190-01-01T00:00:00Z\", \"forward\": \"P1D\"}",
                "{\"rate\": 1, \"ticking\": true}"
            })
    void whatMakesNoSenseIsRefusedByName(String json) {
        Reply refused = move(platform(), json);

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_FIELD");
    }

    @Test
    void runsFasterForAllServicesAndOverARestart() {
        String database = TestDatabase.fresh();
        Instant begun;
        try (QueryService first = QueryService.start(database)) {
            Reply faster = first.operator().put(CLOCK, "{\"rate\": 3600}");
            assertThat(faster.body().at("/rate").asDouble()).isEqualTo(3600);
            begun = Instant.parse(faster.text("now"));
        }
        try (QueryService again = QueryService.start(database)) {
            Reply reading = again.auditor().get(CLOCK);
            assertThat(reading.body().at("/rate").asDouble()).isEqualTo(3600);
            // A restart takes more than a second, which is an hour.
            assertThat(Instant.parse(reading.text("now"))).isAfter(begun.plusSeconds(3600));
            Instant before = Instant.EPOCH;
            for (int i = 0; i < 200; i++) {
                Instant now = again.service.bean(LedgerClock.class).now();
                assertThat(now).isAfterOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void stopsAtADueInstantUntilItsServiceHasReactedEvenOverARestart() {
        String database = TestDatabase.fresh();
        try (QueryService first = QueryService.start(database)) {
            move(first.operator(), "{\"now\": \"2035-01-01T00:00:00Z\", \"rate\": 0}");
            // A service that is not running has a limit that ends in a day.
            first.administrator().sql("create schema stopped").update();
            first.administrator().sql("grant usage on schema stopped to public").update();
            first.administrator().sql("set search_path to stopped; " + deadlines()).update();
            first.administrator()
                    .sql(
                            """
                            insert into stopped.deadline
                                (stream_id, name, set_by, position, due_at, rank)
                            values ('dispute:D-1', 'ROUND', 'dispute:D-1@4', 4,
                                    '2035-01-02T00:00:00Z', 0);
                            grant select on stopped.deadline to public
                            """)
                    .update();
            assertThat(first.auditor().get(CLOCK).text("nextDueAt"))
                    .isEqualTo("2035-01-02T00:00:00Z");

            Reply begun = begin(first.operator(), "{\"forward\": \"P365D\"}");
            assertThat(begun.status()).as(begun.http().body()).isEqualTo(202);
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            first.auditor()
                                    .get(CLOCK)
                                    .text("jump/detail")
                                    .startsWith("waits for ROUND of dispute:D-1, due at "));
            assertThat(first.auditor().get(CLOCK).text("now")).isEqualTo("2035-01-02T00:00:00Z");
            Reply second = move(first.operator(), "{\"rate\": 1}");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.code()).isEqualTo("CLOCK_IS_MOVING");
        }
        try (QueryService again = QueryService.start(database)) {
            assertThat(again.auditor().get(CLOCK).text("jump/state")).isEqualTo("RUNNING");
            again.administrator().sql("update stopped.deadline set answered_at = now()").update();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> again.auditor().get(CLOCK).text("jump/state").equals("DONE"));
            Reply there = again.auditor().get(CLOCK);
            assertThat(there.text("now")).isEqualTo("2036-01-01T00:00:00Z");
            assertThat(there.body().at("/jump/stops").asInt()).isEqualTo(1);

            again.administrator()
                    .sql("update stopped.deadline set answered_at = null, due_at = '2036-01-01Z'")
                    .update();
            again.service
                    .bean(JdbcClient.class)
                    .sql("update ledger.sandbox_jump set state = 'RUNNING', target = '2037-01-01Z'")
                    .update();
            Reply stopped = stopJump(again.operator());
            assertThat(stopped.text("jump/state")).isEqualTo("STOPPED");
            assertThat(stopped.text("now")).isEqualTo("2036-01-01T00:00:00Z");
        }
    }

    /** Also when a step has found everything settled, and is about to move the clock. */
    @Test
    void theClockStaysWhereAJumpWasStopped() throws Exception {
        String database = TestDatabase.fresh();
        try (QueryService own = QueryService.start(database);
                ExecutorService callers = Executors.newSingleThreadExecutor()) {
            move(own.operator(), "{\"now\": \"2035-01-01T00:00:00Z\", \"rate\": 0}");
            try (HeldClock held = HeldClock.in(database)) {
                begin(own.operator(), "{\"forward\": \"P365D\"}");
                held.awaitHeldUp(1);
                Future<Reply> stopping = callers.submit(() -> stopJump(own.operator()));
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> stopping.isDone() || held.isHoldingUp(2));

                held.release();

                assertThat(own.auditor().get(CLOCK).text("now"))
                        .isEqualTo(stopping.get().text("now"));
            }
        }
    }

    @Test
    void noPathOfASandboxExistsOutsideIt() {
        try (QueryService real =
                QueryService.start(TestDatabase.fresh(), "spring.profiles.active=production")) {
            for (String path : pathsOfTheSandbox()) {
                for (String method : List.of("GET", "PUT", "POST", "DELETE", "PATCH")) {
                    HttpRequest request =
                            real.operator()
                                    .request(path)
                                    .header("Content-Type", "application/json")
                                    .method(
                                            method,
                                            HttpRequest.BodyPublishers.ofString(
                                                    "{\"now\": \"2040-01-01T00:00:00Z\"}"))
                                    .build();
                    assertThat(real.operator().send(request).status())
                            .as(method + " " + path)
                            .isEqualTo(404);
                }
            }
            assertThat(real.service.beans(SandboxClock.class)).isEmpty();
            assertThat(real.service.beans(SandboxReactions.class)).isEmpty();
            for (String table : List.of("sandbox_clock", "sandbox_jump")) {
                assertThat(
                                real.database()
                                        .sql("select * from ledger." + table)
                                        .query()
                                        .listOfRows())
                        .isEmpty();
            }
        }
    }

    private static Set<String> pathsOfTheSandbox() {
        Set<String> paths =
                query.service.beans(RequestMappingHandlerMapping.class).stream()
                        .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.startsWith("/v1/sandbox"))
                        .collect(Collectors.toSet());
        assertThat(paths).contains(CLOCK, "/v1/sandbox/ledger/start-over");
        return paths;
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock=2030-01-01T00:00:00Z", "anything=1"})
    void noSettingOfASandboxIsTakenOutsideIt(String setting) {
        assertThatThrownBy(() ->
                        QueryService.start(
                                TestDatabase.fresh(),
                                "spring.profiles.active=production",
                                "ledger.sandbox." + setting))
                .hasMessage(
                        "ledger.sandbox.%s is set, but only a service in the profile sandbox has a"
                                        .formatted(setting.replaceFirst("=.*", ""))
                                + " clock that can be moved.");
    }

    @Test
    void theDatabaseOfASandboxServesNothingElse() {
        assertThatThrownBy(() -> QueryService.start(DATABASE, "spring.profiles.active=production"))
                .rootCause()
                .hasMessageStartingWith("The database is a sandbox's, whose clock was turned");
    }

    @Test
    void onlyWhoRunsAllServicesStartsOver() {
        assertThat(query.auditor().get("/v1/sandbox/ledger").text("origin"))
                .isEqualTo("ledger.test/disputes");
        Reply alone =
                query.operator()
                        .post(
                                "/v1/sandbox/ledger/start-over",
                                "{\"origin\": \"ledger.test/disputes\"}");
        assertThat(alone.status()).as(alone.http().body()).isEqualTo(404);
        assertThat(alone.text("detail")).startsWith("Only ./start starts over");
        assertThat(
                        query.auditor()
                                .post("/v1/sandbox/ledger/start-over", "{\"origin\": \"x\"}")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void serviceDoesNotStartWithAnEarlierClock() {
        assertThatThrownBy(() ->
                        QueryService.start(DATABASE, "ledger.sandbox.clock=2029-01-01T00:00:00Z"))
                .hasMessageStartingWith(
                        "ledger.sandbox.clock is 2029-01-01T00:00:00Z, but the clock shows 203")
                .hasMessageEndingWith("and moves forward only.");
        assertThatThrownBy(() -> QueryService.start(DATABASE, "ledger.sandbox.clock=noon"))
                .hasMessageStartingWith("ledger.sandbox.clock is noon, which is no instant");
    }

    private static String deadlines() {
        try (var sql =
                QuerySandboxClockIT.class.getResourceAsStream(
                        "/db/deadlines/V1_1__deadlines.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LedgerClient platform() {
        return query.withRole(Role.SERVICE);
    }

    private static Instant later() {
        return Instant.parse(query.auditor().get(CLOCK).text("now")).plusSeconds(60);
    }

    /** Does not wait until the clock is there. */
    private static Reply begin(LedgerClient client, String json) {
        return client.send(
                client.request(CLOCK)
                        .header("Content-Type", "application/json")
                        .header("Prefer", "respond-async")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    private static Reply stopJump(LedgerClient client) {
        return client.send(client.request(CLOCK + "/jump").DELETE().build());
    }

    private static Reply move(LedgerClient client, String json) {
        return client.send(
                client.request(CLOCK)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }
}
