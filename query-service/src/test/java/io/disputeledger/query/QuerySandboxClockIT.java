package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.net.http.HttpRequest;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        assertThat(moved.body().toString())
                .isEqualTo("{\"now\":\"2030-03-02T01:00:00Z\",\"ticking\":false}");

        Reply back = move(platform(), "{\"now\": \"2030-03-02T00:59:59Z\"}");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.code()).isEqualTo("CLOCK_MOVES_FORWARD");
        assertThat(back.text("detail")).contains("2030-03-02T01:00:00Z", "2030-03-02T00:59:59Z");
        assertThat(query.auditor().get(CLOCK).text("now")).isEqualTo("2030-03-02T01:00:00Z");

        Reply ticking = move(query.operator(), "{\"now\": \"2031-01-01T00:00:00Z\"}");
        assertThat(ticking.status()).isEqualTo(200);
        assertThat(ticking.body().at("/ticking").asBoolean()).isTrue();
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
        assertThat(move(platform(), "{}").status()).isEqualTo(400);
        assertThat(move(platform(), "{\"now\": \"tomorrow\"}").status()).isEqualTo(400);
    }

    @Test
    void doesNotExistOutsideASandbox() {
        try (QueryService real =
                QueryService.start(TestDatabase.fresh(), "spring.profiles.active=production")) {
            assertThat(real.auditor().get(CLOCK).status()).isEqualTo(404);
            assertThat(
                            move(
                                            real.withRole(Role.OPERATOR),
                                            "{\"now\": \"2040-01-01T00:00:00Z\"}")
                                    .status())
                    .isEqualTo(404);
            assertThat(
                            real.database()
                                    .sql("select * from ledger.sandbox_clock")
                                    .query()
                                    .listOfRows())
                    .isEmpty();
        }
    }

    @Test
    void serviceOutsideASandboxDoesNotStartWithAClock() {
        assertThatThrownBy(() ->
                        QueryService.start(
                                TestDatabase.fresh(),
                                "spring.profiles.active=production",
                                "ledger.sandbox.clock=2030-01-01T00:00:00Z"))
                .hasMessage(
                        "ledger.sandbox.clock is set, but only a service in the profile sandbox"
                                + " has a clock that can be moved.");
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

    private static LedgerClient platform() {
        return query.withRole(Role.SERVICE);
    }

    private static Instant later() {
        return Instant.parse(query.auditor().get(CLOCK).text("now")).plusSeconds(60);
    }

    private static Reply move(LedgerClient client, String json) {
        return client.send(
                client.request(CLOCK)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }
}
