package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.DisputeDesk.newKey;
import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.limits.RequestsAtOnce;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RawHttp;
import io.disputeledger.kit.testing.RunningService;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody takes more of a service than it can give, and who is refused for it learns when to come.
 */
class LimitsIT {

    private static final int AT_ONCE = 2;
    private static final int BURST = 40;

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk =
                new DisputeDesk(
                        home,
                        "ledger.limits.requests-at-once-max=" + AT_ONCE,
                        "ledger.limits.caller-requests-per-second=1",
                        "ledger.limits.caller-burst=" + BURST);
        desk.recordOrder("O-1");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void callerBeyondItsRateIsToldWhenToComeAgainAndOthersGoOn() {
        LedgerClient greedy = client("greedy");
        Reply refused = greedy.get("/v1/disputes/D-404");
        for (int i = 0; i < 2 * BURST && refused.status() != 429; i++) {
            refused = greedy.get("/v1/disputes/D-404");
        }

        assertProblem(refused, 429, "TOO_MANY_REQUESTS");
        assertThat(refused.http().headers().firstValue("Retry-After")).contains("1");
        assertThat(client("modest").get("/v1/disputes/D-404").status()).isEqualTo(404);
        assertThat(greedy.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(counted("TOO_MANY_REQUESTS")).isPositive();
    }

    @Test
    void requestsBeyondTheBoundAreToldToComeAgainAndThoseUnderWayAreFinished() throws IOException {
        RequestsAtOnce requests = desk.service().bean(RequestsAtOnce.class);
        try (HalfSent first = begun("D-1");
                HalfSent second = begun("D-2")) {
            await().until(() -> requests.underWay() == AT_ONCE);

            Reply third = client("third").get("/v1/disputes/D-404");
            assertProblem(third, 503, "OVERLOADED");
            assertThat(third.http().headers().firstValue("Retry-After")).contains("1");
            assertThat(desk.platform().get("/actuator/health/readiness").status()).isEqualTo(200);

            assertThat(first.finish().status()).isEqualTo(201);
            assertThat(second.finish().code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
        }
        await().until(() -> requests.underWay() == 0);
        assertThat(client("third").get("/v1/disputes/D-404").status()).isEqualTo(404);
    }

    @Test
    void bodyThatDripsOrStopsIsGivenUpAndLeavesNothing() throws IOException {
        try (RunningService impatient =
                desk.another(
                        "ledger.limits.body-within=500ms",
                        "server.tomcat.connection-timeout=500ms")) {
            String key = newKey();
            long before = desk.events("");
            try (HalfSent begun = begun(impatient, "D-3", key)) {
                RawHttp silent = begun.connection();
                assertThat(silent.receive().code()).isEqualTo("REQUEST_TIMEOUT");
                assertThat(silent.isClosed()).isTrue();
            }
            try (HalfSent begun = begun(impatient, "D-3", key)) {
                RawHttp dripping = begun.connection();
                long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                // Each byte comes long before the connector loses patience.
                while (!dripping.hasAnswer(Duration.ofMillis(100)) && System.nanoTime() < end) {
                    dripping.send(" ");
                }
                assertThat(dripping.receive().code()).isEqualTo("REQUEST_TIMEOUT");
            }
            assertThat(desk.events("")).isEqualTo(before);
            desk.recordOrder("O-3");
            assertThat(desk.buyer().post("/v1/disputes", complaint("D-3", "O-3"), key).status())
                    .as("the key was not used up")
                    .isEqualTo(201);
        }
    }

    private static HalfSent begun(String dispute) throws IOException {
        return begun(desk.service(), dispute, newKey());
    }

    private static HalfSent begun(RunningService service, String dispute, String key)
            throws IOException {
        return HalfSent.complaint(desk, service, dispute, "O-1", key);
    }

    private static LedgerClient client(String subject) {
        return desk.service().withToken(desk.issuer().token(subject, Role.AUDITOR));
    }

    private static double counted(String code) {
        return desk.service()
                .bean(MeterRegistry.class)
                .get("ledger.problems")
                .tag("code", code)
                .counter()
                .count();
    }
}
