package io.disputeledger.endtoend.scenarios;

import static io.disputeledger.endtoend.scenarios.Marketplaces.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.rules.RulePacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Cases that were worked out by hand, under a clock that only goes forward: they are told in the
 * order of their times. All local times are Shanghai's unless they say otherwise.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkedScenariosIT {

    private static final String RECEIPT = "2026-03-02T20:15:00+08:00";

    @TempDir private static Path home;
    private static Marketplaces ledger;

    @BeforeAll
    static void start() {
        ledger = new Marketplaces(home);
        ledger.itIs("2025-09-22T09:00:00+08:00");
        ledger.publish(
                "aliexpress",
                RulePacks.shippedText("aliexpress")
                        .replace("\nversion: 1\n", "\nversion: 2\n")
                        .replace("2015-01-01T00:00:00+08:00", "2026-03-01T00:00:00Z")
                        .replace("\nzone: Asia/Shanghai\n", "\nzone: UTC\n"));
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    /**
     * The national holiday lasts from 1 to 8 October; Sunday 28 September and Saturday 11 October
     * are worked instead. Weekdays alone would give 13 October, holidays without the workdays that
     * make up for them 21 October, and calendar days 7 October.
     */
    @Test
    @Order(1)
    void fifteenBusinessDaysSkipTheHolidayAndCountTheWorkdaysThatMakeUpForIt() {
        ledger.received("alibaba-intl:O-3", "2025-09-20T12:00:00+08:00");
        ledger.file("D-3", "alibaba-intl:O-3");
        Reply accepted = ledger.does(officer(), "D-3", "accept-complaint", "{}");

        JsonNode contact = ledger.timeline("D-3", "SlaTargetSet", accepted.position()).getLast();
        assertThat(contact.at("/details/kind").asString()).isEqualTo("RESPONDENT_CONTACT");
        assertThat(contact.at("/deadline/dueAt").asString()).isEqualTo("2025-10-17T16:00:00Z");
        assertThat(contact.at("/deadline/zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(contact.toString()).contains("\"cn@1\"", "RESPONDENT_CONTACT_SLA");

        ledger.itIs("2025-10-17T23:59:59.999999+08:00");
        assertThat(ledger.recorded("dispute:D-3")).doesNotContain("SlaBreached");
        ledger.itIs("2025-10-18T00:00:00+08:00");
        assertThat(ledger.recorded("dispute:D-3")).containsOnlyOnce("SlaBreached");
    }

    /**
     * Of 200 orders 5 are disputed, 2 of them by a buyer whom the seller reports. The report is
     * upheld on 3 March at 15:00; within three days its orders leave the metric, above and below
     * the line.
     */
    @Test
    @Order(2)
    void whatAMaliciousBuyerDisputedLeavesTheRateUntilTheReportIsReversed() {
        ledger.itIs("2026-03-02T10:00:00+08:00");
        for (int order = 1; order <= 200; order++) {
            ledger.ordered("alibaba-intl:C-" + order, order <= 2 ? "B-8" : "B-7", "S-8");
        }
        for (int order = 1; order <= 5; order++) {
            String buyer = order <= 2 ? "B-8" : "B-7";
            Reply filed = ledger.file(buyer, "D-8-" + order, "alibaba-intl:C-" + order);
            assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        }
        ledger.reports("S-8", "M-8", "alibaba-intl:C-1", "MALICIOUS_DISPUTE");

        ledger.itIs("2026-03-03T15:00:00+08:00");
        Reply upheld = ledger.upholds("M-8", "alibaba-intl:C-2");
        assertThat(events(upheld)).containsExactly("MisuseReportDecided", "MisuseSlaTargetSet");
        // The journal's entry comes last.
        assertThat(ledger.recordedAt(upheld.position() - 1))
                .contains("EXCLUSION", "2026-03-06T16:00:00Z");

        ledger.itIs("2026-03-07T00:00:00+08:00");
        long excluded = ledger.report("M-8").position();
        assertThat(disputeRate("2026-03-03T14:59:00+08:00", excluded))
                .isEqualTo("5 of 200, 0 out: 250");
        assertThat(disputeRate("2026-03-07T00:00:00+08:00", excluded))
                .isEqualTo("3 of 198, 2 out: 152");
        assertThat(ledger.recorded("account:alibaba-intl:S-8"))
                .containsExactly("MetricExclusionApplied");
        assertThat(ledger.recorded("misuse-report:M-8"))
                .endsWith("MetricExclusionConfirmed")
                .doesNotContain("MisuseSlaBreached");

        ledger.reverses("M-8");
        ledger.itIs("2026-03-10T00:00:00+08:00");
        // It was heard of by the one command that comes after all of it.
        long reversed = ledger.ordered("alibaba-intl:C-201", "B-9", "S-88").position();
        assertThat(disputeRate("2026-03-10T00:00:00+08:00", reversed))
                .isEqualTo("5 of 200, 0 out: 250");
        assertThat(disputeRate("2026-03-06T23:59:59+08:00", reversed))
                .isEqualTo("3 of 198, 2 out: 152");
    }

    /**
     * Six points on eight pass the rung of twelve. When the ruling falls, everything that rests on
     * it falls: in the dispute in one append, and in reaction to it, in one more, on the account.
     */
    @Test
    @Order(3)
    void aReversedRulingTakesItsPointsItsMeasureAndItsRefundWithIt() {
        ledger.itIs("2026-03-16T09:00:00+08:00");
        ledger.deduct("NON_DELIVERY_RESOLVED", 6, "dispute:D-3@0");
        ledger.deduct("COMPLIANCE_EVASION", 1, "dispute:D-3@1");
        ledger.deduct("COMPLIANCE_EVASION", 1, "dispute:D-3@2");
        ledger.heard("D-9", "alibaba-intl:O-9", RECEIPT);
        ledger.itIs("2026-03-16T10:00:00+08:00");
        Reply ruled = ledger.ruled("D-9", "NON_DELIVERY_RESOLVED");

        // Turning the clock waits for every reaction, so the points are there.
        ledger.itIs("2026-03-18T10:00:00+08:00");
        JsonNode restricted = ledger.scoreboard(ruled.position()).body();
        assertThat(activePoints(restricted)).isEqualTo(14);
        assertThat(measures(restricted)).contains("TRADE_RESTRICTION ACTIVE 2026-03-23T02:00:00Z");
        ledger.does(
                ledger.seller(),
                "D-9",
                "confirm-execution",
                "{\"remedyNumber\": 1, \"proof\": \"The bank's receipt.\"}");
        ledger.does(ledger.seller(), "D-9", "file-appeal", "{\"grounds\": \"They were goods.\"}");

        ledger.itIs("2026-03-20T10:00:00+08:00");
        Reply reversed =
                ledger.does(
                        reviewer(),
                        "D-9",
                        "decide-appeal",
                        "{\"outcome\": \"REVERSED\", \"reasons\": \"The bricks were the goods.\"}");
        assertThat(events(reversed))
                .containsSubsequence("AppealDecided", "RulingReversed", "RemedyReversalOrdered")
                .doesNotContain("RemedyCancelled", "DisputeClosed");
        JsonNode refund =
                ledger.timeline("D-9", "RemedyReversalOrdered", reversed.position()).getFirst();
        assertThat(refund.at("/details/remedy").toString())
                .isEqualTo(
                        "{\"kind\":\"REFUND\",\"amount\":{\"minor\":120000,\"currency\":\"USD\"}}");

        ledger.itIs("2026-03-20T10:00:01+08:00");
        JsonNode restored = ledger.scoreboard(reversed.position()).body();
        assertThat(activePoints(restored)).isEqualTo(8);
        assertThat(measures(restored))
                .contains(
                        "SEVERE_WARNING ACTIVE ", "TRADE_RESTRICTION LIFTED 2026-03-23T02:00:00Z");
        assertThat(ledger.recorded("account:alibaba-intl:S-9"))
                .endsWith(
                        "PointsDeducted",
                        "ThresholdCrossed",
                        "MeasureApplied",
                        "PointsReversed",
                        "MeasureLifted");
    }

    /**
     * Of two offences a reviewer finds that one was committed, and in place of the other a lesser
     * one: of seven points on eight four are left, and the one that stands was never taken back.
     */
    @Test
    @Order(4)
    void aVariedRulingKeepsThePointsOfWhatStandsAndReplacesTheOthers() {
        ledger.heard("D-10", "alibaba-intl:O-10", RECEIPT);
        ledger.ruled("D-10", "NON_DELIVERY_RESOLVED", "COMPLIANCE_EVASION");
        ledger.itIs("2026-03-21T10:00:00+08:00");
        Reply appealed =
                ledger.does(
                        ledger.seller(),
                        "D-10",
                        "file-appeal",
                        "{\"grounds\": \"Not all of it.\"}");
        assertThat(activePoints(ledger.scoreboard(appealed.position()).body())).isEqualTo(15);

        Reply varied =
                ledger.does(
                        reviewer(),
                        "D-10",
                        "decide-appeal",
                        """
                        {"outcome": "VARIED", "reasons": "It was never sent.",
                         "remedies": [{"kind": "REFUND",
                           "amount": {"minor": 60000, "currency": "USD"}}],
                         "offences": [{"offenceId": "COMPLIANCE_EVASION"},
                           {"offenceId": "ORDER_NOT_DELIVERED"}]}
                        """);

        assertThat(events(varied)).startsWith("AppealDecided", "OffencesVaried");
        ledger.itIs("2026-03-21T10:00:01+08:00");
        JsonNode after = ledger.scoreboard(varied.position()).body();
        assertThat(activePoints(after)).isEqualTo(12);
        assertThat(
                        after.at("/lines/0/movements")
                                .valueStream()
                                .skip(5)
                                .map(movement ->
                                        movement.at("/kind").asString()
                                                + " "
                                                + movement.at("/offenceId").asString()))
                .containsExactly(
                        "DEDUCTED NON_DELIVERY_RESOLVED",
                        "DEDUCTED COMPLIANCE_EVASION",
                        "REVERSED NON_DELIVERY_RESOLVED",
                        "DEDUCTED ORDER_NOT_DELIVERED");
    }

    /**
     * Received at 20:15 on 2 March: day 60 is 1 May, a holiday, which moves nothing. A buyer in Los
     * Angeles has until 08:59:59 there.
     */
    @Test
    @Order(5)
    void filingIsInTimeThroughTheEndOfDaySixtyInShanghai() {
        for (String order :
                List.of(
                        "alibaba-intl:O-1",
                        "alibaba-intl:O-2",
                        "alibaba-intl:O-20",
                        "aliexpress:O-2")) {
            ledger.received(order, RECEIPT);
        }

        ledger.itIs("2026-05-01T08:59:59-07:00");

        assertThat(ledger.file("D-20", "alibaba-intl:O-20").status()).isEqualTo(201);
    }

    @Test
    @Order(6)
    void filingIsTooLateFromTheDueInstantOnAndTheAttemptIsKept() {
        ledger.itIs("2026-05-02T00:00:00+08:00");

        Reply late = ledger.file("D-1", "alibaba-intl:O-1");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(late.text("dueAt")).isEqualTo("2026-05-01T16:00:00Z");
        assertThat(late.text("clauseId")).isEqualTo("FILING_WINDOW");
        assertThat(late.text("rulePack")).isEqualTo("alibaba-intl@1");
        assertThat(ledger.buyer().get("/v1/disputes/D-1").code()).isEqualTo("NOT_FOUND");
        assertThat(ledger.recorded("dispute:D-1")).isEmpty();
        assertThat(ledger.recordedAt(late.position()))
                .contains("CommandRefused", "FileComplaint", "dispute:D-1", "FILING_WINDOW_CLOSED");
    }

    /** It is still 1 May in Los Angeles, and in UTC, by which another marketplace counts. */
    @Test
    @Order(7)
    void theDayEndsInTheZoneOfTheRulesAndNotOfTheBuyer() {
        ledger.itIs("2026-05-01T09:30:00-07:00");

        assertThat(ledger.file("D-2", "alibaba-intl:O-2").code()).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(ledger.file("D-21", "aliexpress:O-2").status()).isEqualTo(201);
    }

    /**
     * Both windows closed on 2 May. An officer who suspects fraud opens them for two weeks more.
     */
    @Test
    @Order(8)
    void anOfficerWhoSuspectsFraudExtendsAWindowThatHasClosed() {
        ledger.itIs("2026-05-04T10:00:00+08:00");
        ledger.extendFiling("alibaba-intl:O-1", "2026-05-16T00:00:00+08:00");
        ledger.extendFiling("alibaba-intl:O-2", "2026-05-16T00:00:00+08:00");

        ledger.itIs("2026-05-15T23:59:59.999999+08:00");
        Reply filed = ledger.file("D-1", "alibaba-intl:O-1");
        ledger.itIs("2026-05-16T00:00:00+08:00");
        Reply late = ledger.file("D-2", "alibaba-intl:O-2");

        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        JsonNode origin =
                ledger.timeline("D-1", "FilingWindowExtended", filed.position()).getFirst();
        assertThat(origin.at("/event").asString()).isEqualTo("order:alibaba-intl:O-1@1");
        assertThat(origin.at("/actor/id").asString()).isEqualTo("O-1");
        assertThat(origin.at("/details/reason").asString()).isEqualTo("A ring of accounts.");
        assertThat(
                        ledger.timeline("D-1", "ComplaintFiled", filed.position())
                                .getFirst()
                                .at("/deadline"))
                .isEqualTo(origin.at("/deadline"));
        assertThat(late.code()).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(late.text("dueAt")).isEqualTo("2026-05-15T16:00:00Z");
        assertThat(ledger.recorded("dispute:D-2")).isEmpty();
    }

    @Test
    @Order(9)
    void anOfficerWhoSuspectsFraudWaivesAWindow() {
        ledger.waiveFiling("alibaba-intl:O-2");

        assertThat(ledger.file("D-2", "alibaba-intl:O-2").status()).isEqualTo(201);
    }

    private static LedgerClient reviewer() {
        return ledger.as(Role.REVIEWER, "R-1");
    }

    private static LedgerClient officer() {
        return ledger.as(Role.OFFICER, "O-1");
    }

    private static String disputeRate(String localTime, long position) {
        JsonNode rate = ledger.scoreboard("S-8", localTime, position).body().at("/disputeRate");
        return "%d of %d, %d out: %d"
                .formatted(
                        rate.at("/disputed").asLong(),
                        rate.at("/orders").asLong(),
                        rate.at("/excluded").asLong(),
                        rate.at("/basisPoints").asLong());
    }

    private static int activePoints(JsonNode scoreboard) {
        return scoreboard.at("/lines/0/active/hundredths").asInt() / 100;
    }

    private static List<String> measures(JsonNode scoreboard) {
        return scoreboard
                .at("/measures")
                .valueStream()
                .map(measure ->
                        "%s %s %s"
                                .formatted(
                                        measure.at("/kind").asString(),
                                        measure.at("/state").asString(),
                                        measure.at("/endsAt").asString()))
                .toList();
    }
}
