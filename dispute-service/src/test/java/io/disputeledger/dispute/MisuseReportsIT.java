package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A seller reports a buyer, as an officer would tell it: one report for each order and scenario,
 * decided with reasons that the seller reads, late where the platform was late, and found for six
 * months. Nobody takes anything out of metrics here, because that service does not run.
 */
class MisuseReportsIT {

    private static final int CALLERS = 16;
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        itIs("2026-03-02T09:00:00Z");
        for (String order : List.of("O-9001", "O-9002", "O-9003", "O-9004", "O-9005")) {
            desk.recordOrder(order);
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void fromTheReportToTheEndOfItsSearch() {
        Reply filed = files("M-1", "O-9001", "MALICIOUS_DISPUTE");
        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        assertThat(reads("M-1").text("promised/deadline/dueAt")).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(reads("M-1").text("description")).isEqualTo("Disputes whatever comes.");
        assertThat(maySend("M-1")).containsExactly("DecideMisuseReport");

        itIs("2026-03-03T09:00:00Z");
        says("M-1", "decide-misuse-report", judgement(false, ""), "MisuseReportDecided");
        assertThat(reads("M-1").text("state")).isEqualTo("REJECTED");
        assertThat(reads("M-1").text("decision/reasons")).isEqualTo("As the messages show.");

        itIs("2026-03-10T09:00:00Z");
        Reply again = files("M-2", "O-9001", "MALICIOUS_DISPUTE");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("DUPLICATE_SCENARIO_REPORT");
        assertThat(again.text("clauseId")).isEqualTo("MISUSE_MALICIOUS_DISPUTE");
        assertThat(files("M-2", "O-9001", "MALICIOUS_REVIEW").status()).isEqualTo(201);
        assertThat(files("M-3", "O-9002", "RUDENESS").code()).isEqualTo("UNKNOWN_SCENARIO");
        assertThat(desk.buyer().post("/v1/misuse-reports", report("M-3", "O-9002", "X")).status())
                .isEqualTo(403);

        itIs("2026-03-12T09:00:00Z");
        happens("M-2", "MisuseSlaBreached");
        says("M-2", "decide-misuse-report", judgement(true, "O-9002"), "MisuseReportDecided");
        assertThat(reads("M-2").body().at("/decision/orders").toString())
                .isEqualTo("[\"alibaba-intl:O-9001\",\"alibaba-intl:O-9002\"]");
        assertThat(reads("M-2").text("promised/deadline/dueAt")).isEqualTo("2026-03-15T16:00:00Z");
        itIs("2026-03-15T16:00:00Z");
        happens("M-2", "MisuseReportDecided", "MisuseSlaTargetSet", "MisuseSlaBreached");
        Reply reversed =
                as(Role.REVIEWER, "R-1")
                        .post(
                                "/v1/misuse-reports/M-2/reverse-misuse-decision",
                                "{\"reasons\": \"The reviews were honest.\"}");
        assertThat(reversed.status()).as(reversed.http().body()).isEqualTo(200);
        assertThat(reads("M-2").text("reversal/reasons")).isEqualTo("The reviews were honest.");

        long seen = reversed.position();
        assertThat(found("?orderId=alibaba-intl:O-9001", seen)).containsExactly("M-2", "M-1");
        assertThat(found("?state=REJECTED&seller=S-88", seen)).containsExactly("M-1");
        assertThat(found("?scenario=MALICIOUS_REVIEW", seen)).containsExactly("M-2");
        itIs("2026-09-02T16:00:00Z");
        assertThat(found("?orderId=alibaba-intl:O-9001", seen)).containsExactly("M-2");
        assertThat(reads("M-1").status()).as("hidden, and not deleted").isEqualTo(200);
    }

    @Test
    void oneOfManyIdenticalReportsWithKeysOfTheirOwnIsTaken() {
        List<Reply> replies =
                Together.call(
                        CALLERS,
                        _ ->
                                desk.seller()
                                        .post(
                                                "/v1/misuse-reports",
                                                """
                                                {"orderId": "alibaba-intl:O-9003",
                                                 "scenario": "HARASSMENT",
                                                 "description": "Never pays."}
                                                """));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .extracting(Reply::code)
                .containsOnly("DUPLICATE_SCENARIO_REPORT");
    }

    @Test
    void thePromiseIsKeptWhenTheSellersAccountSaysSo() {
        files("M-5", "O-9005", "HARASSMENT");
        says("M-5", "decide-misuse-report", judgement(true, ""), "MisuseReportDecided");

        // As penalty-service does, by reaction.
        MetricExclusionApplied applied =
                new MetricExclusionApplied(
                        AccountId.parse("alibaba-intl:S-88"),
                        new MisuseReportId("M-5"),
                        EventReference.parse("misuse-report:M-5@2"),
                        new PartyId("B-77"),
                        List.of(OrderId.parse("alibaba-intl:O-9005")),
                        new Clause("alibaba-intl", 1, "MISUSE_HARASSMENT"),
                        null,
                        desk.service().bean(SandboxClock.class).now(),
                        Actor.service("penalty-service"));
        desk.service()
                .bean(EventStore.class)
                .publish(
                        new GenericDomainEventMessage<>("Account", applied.streamId(), 0, applied));

        happens("M-5", "MetricExclusionConfirmed");
        assertThat(reads("M-5").text("exclusion")).isEqualTo("account:alibaba-intl:S-88@0");
        assertThat(reads("M-5").body().at("/promised").isNull()).isTrue();
    }

    @Test
    void theReportedBuyerReadsNothingOfIt() {
        long seen = files("M-4", "O-9004", "NO_SALE_PROTECTION").position();

        assertThat(desk.buyer().get("/v1/misuse-reports/M-4").status()).isEqualTo(403);
        assertThat(desk.buyer().get("/v1/misuse-reports", seen).body().at("/items")).isEmpty();
    }

    private static Reply files(String id, String order, String scenario) {
        return desk.seller().post("/v1/misuse-reports", report(id, order, scenario));
    }

    private static String report(String id, String order, String scenario) {
        return """
        {"reportId": "%s", "orderId": "alibaba-intl:%s", "scenario": "%s",
         "description": "Disputes whatever comes."}
        """
                .formatted(id, order, scenario);
    }

    private static String judgement(boolean upheld, String alsoCovers) {
        return """
        {"upheld": %s, "orders": [%s], "reasons": "As the messages show."}
        """
                .formatted(
                        upheld, alsoCovers.isEmpty() ? "" : "\"alibaba-intl:" + alsoCovers + "\"");
    }

    private static void says(String id, String command, String body, String event) {
        Reply reply = desk.officer().post("/v1/misuse-reports/" + id + "/" + command, body);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.body().at("/events").toString()).contains(event);
    }

    private static Reply reads(String id) {
        return desk.seller().get("/v1/misuse-reports/" + id);
    }

    private static List<String> maySend(String id) {
        return texts(desk.officer().get("/v1/misuse-reports/" + id), "/commands", "command");
    }

    private static List<String> found(String query, long minPosition) {
        return texts(
                desk.officer().get("/v1/misuse-reports" + query, minPosition),
                "/items",
                "reportId");
    }

    private static List<String> texts(Reply reply, String list, String field) {
        return StreamSupport.stream(reply.body().at(list).spliterator(), false)
                .map(item -> item.at("/" + field).asString())
                .toList();
    }

    private static void happens(String id, String... types) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(desk.recorded().typesOf("misuse-report:" + id)).endsWith(types));
    }

    private static void itIs(String instant) {
        SandboxClock clock = desk.service().bean(SandboxClock.class);
        assertThat(clock.moveTo(Instant.parse(instant), 0)).as(instant).isTrue();
    }

    private static LedgerClient as(Role role, String id) {
        return desk.service().as(role, id);
    }
}
