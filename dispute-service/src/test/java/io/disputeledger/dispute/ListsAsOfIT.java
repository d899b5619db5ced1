package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the lists tell of a past moment is what they told then. */
class ListsAsOfIT {

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private static final List<String> LISTS =
            List.of(
                    "/v1/disputes?limit=200",
                    "/v1/disputes?state=ACCEPTED",
                    "/v1/disputes?officer=O-9",
                    "/v1/misuse-reports?limit=200",
                    "/v1/misuse-reports?state=FILED");

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        clock().moveTo(BEGIN, 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void everyMomentIsToldAgainAsItWasTold() {
        Map<Instant, Map<String, JsonNode>> byTime = new LinkedHashMap<>();
        Map<Long, Map<String, JsonNode>> byPosition = new LinkedHashMap<>();
        for (Doing one : doings()) {
            Reply reply = one.by().post(one.path(), one.body());
            assertThat(reply.status()).as(reply.http().body()).isIn(200, 201);
            Map<String, JsonNode> told = told(reply.position(), "");
            byPosition.put(reply.position(), told);
            byTime.put(clock().now(), told);
            clock().moveTo(clock().now().plus(Duration.ofMinutes(10)), 0);
        }
        assertThat(byPosition.values()).doesNotHaveDuplicates();

        long last = desk.recorded().count() - 1;
        byPosition.forEach((position, told) ->
                assertThat(told(last, "&asOf=" + position))
                        .as("as of %d", position)
                        .isEqualTo(told));
        byTime.forEach((instant, told) ->
                assertThat(told(last, "&asOf=" + instant)).as("as of %s", instant).isEqualTo(told));
        assertThat(desk.officer().get("/v1/disputes?asOf=" + clock().now().plusSeconds(1)).status())
                .isEqualTo(400);
    }

    /** A command of somebody. */
    private record Doing(LedgerClient by, String path, String body) {}

    private static List<Doing> doings() {
        return List.of(
                new Doing(desk.platform(), "/v1/orders", DisputeDesk.order("O-1", "")),
                new Doing(desk.buyer(), "/v1/disputes", DisputeDesk.complaint("L-1", "O-1")),
                officer("disputes/L-1/assign-officer", "{\"officer\": \"O-9\"}"),
                officer(
                        "disputes/L-1/reject-complaint",
                        "{\"reason\": \"INCOMPLETE\", \"guidance\": \"Say what was in it.\"}"),
                new Doing(
                        desk.buyer(),
                        "/v1/disputes/L-1/resubmit-complaint",
                        "{\"facts\": \"Bricks.\", \"claim\": {\"minor\": 60000, \"currency\": \"USD\"}}"),
                officer("disputes/L-1/accept-complaint", "{}"),
                new Doing(
                        desk.seller(),
                        "/v1/misuse-reports",
                        """
                        {"reportId": "M-1", "orderId": "alibaba-intl:O-1",
                         "scenario": "MALICIOUS_DISPUTE",
                         "description": "Disputes whatever comes."}
                        """),
                officer("disputes/L-1/assign-officer", "{\"officer\": \"O-8\"}"),
                officer(
                        "misuse-reports/M-1/decide-misuse-report",
                        "{\"upheld\": false, \"orders\": [], \"reasons\": \"It did not.\"}"),
                new Doing(
                        desk.buyer(),
                        "/v1/disputes/L-1/withdraw-complaint",
                        "{\"reason\": \"Settled.\"}"));
    }

    private static Doing officer(String path, String body) {
        return new Doing(desk.officer(), "/v1/" + path, body);
    }

    private static Map<String, JsonNode> told(long seen, String asOf) {
        Map<String, JsonNode> told = new LinkedHashMap<>();
        for (String list : LISTS) {
            Reply reply = desk.officer().get(list + asOf, seen);
            assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
            told.put(list, reply.body().at("/items"));
        }
        return told;
    }

    private static SandboxClock clock() {
        return desk.service().bean(SandboxClock.class);
    }
}
