package io.disputeledger.dispute;

import static io.disputeledger.dispute.PublishedTexts.chinaWith;
import static io.disputeledger.dispute.PublishedTexts.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises that need a year which is not published get their end when its calendar arrives. */
class ResolvedTargetsIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        promiseInBusinessDays();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** Rules that promise a decision about a misuse report in business days. */
    private static void promiseInBusinessDays() {
        itIs("2026-12-29T02:00:00Z");
        String rules =
                PublishedTexts.pack("alibaba-intl", 2, "2026-12-30T00:00:00Z")
                        .replaceFirst(
                                "(MISUSE_DECISION_SLA\n.*limit: )PT48H(\n.*counting: )elapsed",
                                "$1P2D$2business-days");
        filed(editor().post("/v1/rule-packs/alibaba-intl/publish-rule-pack", publishing(rules)));
    }

    @Test
    void areSetOnceTheCalendarIsPublishedAlsoWhereItWasNotHeardOfYet() {
        itIs("2026-12-30T02:00:00Z");
        desk.recordOrder("O-1");
        desk.recordOrder("O-2");
        desk.recordOrder("O-3");
        try (RunningService replica = desk.another()) {
            filed(desk.file("D-1", "O-1"));
            filed(desk.file("D-2", "O-2"));
            assertThat(
                            desk.officer()
                                    .post(
                                            "/v1/disputes/D-2/reject-complaint",
                                            """
                                            {"reason": "INCOMPLETE", "guidance": "Say more."}
                                            """)
                                    .status())
                    .isEqualTo(200);
            filed(
                    desk.seller()
                            .post(
                                    "/v1/misuse-reports",
                                    """
                                    {"reportId": "M-1", "orderId": "alibaba-intl:O-1",
                                     "scenario": "HARASSMENT", "description": "Never pays."}
                                    """));
            assertThat(dueOf("D-1", "INTAKE")).isEmpty();
            assertThat(promised("M-1")).isEmpty();
            // It knows the calendars of now, and asks for no later ones by itself.
            assertThat(replica.as(Role.OFFICER, "O-1").get("/v1/disputes/D-1").status())
                    .isEqualTo(200);

            Reply announced =
                    editor().post(
                                    "/v1/calendars/cn/publish-calendar",
                                    publishing(chinaWith(2027, 2)));
            assertThat(announced.status()).as(announced.http().body()).isEqualTo(201);
            filed(
                    replica.as(Role.PARTY, "B-77")
                            .post("/v1/disputes", DisputeDesk.complaint("D-3", "O-3")));

            // 31 December is day 1, and Monday 4 January is day 2.
            for (String dispute : new String[] {"D-1", "D-3"}) {
                await().atMost(LIMIT)
                        .untilAsserted(() ->
                                assertThat(dueOf(dispute, "INTAKE"))
                                        .isEqualTo("2027-01-04T16:00:00Z"));
            }
            assertThat(dueOf("D-2", "INTAKE")).isEmpty();
            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(promised("M-1")).isEqualTo("2027-01-04T16:00:00Z"));
        }
    }

    private static void filed(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    }

    private static LedgerClient editor() {
        return desk.service().withToken(desk.issuer().token("E-1", Role.RULE_EDITOR));
    }

    private static void itIs(String instant) {
        assertThat(desk.service().bean(SandboxClock.class).moveTo(Instant.parse(instant), 1))
                .isTrue();
    }

    private static String promised(String report) {
        return desk.officer()
                .get("/v1/misuse-reports/" + report)
                .body()
                .at("/promised/deadline/dueAt")
                .asString("");
    }

    private static String dueOf(String dispute, String kind) {
        for (var due : desk.officer().get("/v1/disputes/" + dispute).body().at("/due")) {
            if (due.at("/kind").asString().equals(kind)) {
                return due.at("/dueAt").asString();
            }
        }
        return "";
    }
}
