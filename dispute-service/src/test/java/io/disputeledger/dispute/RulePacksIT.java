package io.disputeledger.dispute;

import static io.disputeledger.dispute.PublishedTexts.chinaWith;
import static io.disputeledger.dispute.PublishedTexts.pack;
import static io.disputeledger.dispute.PublishedTexts.publishing;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** New rules: who publishes them, from when they apply, and what they leave alone. */
class RulePacksIT {

    private static final String PUBLISH_TAOBAO = "/v1/rule-packs/taobao/publish-rule-pack";

    @TempDir private static Path home;
    private static DisputeDesk desk;
    private static RunningService replica;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        replica = desk.another();
        moveTo("2026-02-20T00:00:00Z");
    }

    @AfterAll
    static void stop() {
        replica.close();
        desk.close();
    }

    /**
     * Two orders with one receipt instant, on two marketplaces of which one counts days in UTC
     * since its second version; filed half an hour after 1 May has ended in Shanghai.
     */
    @Test
    void daySixtyEndsInTheZoneOfTheVersionInForceAtReceipt() {
        // Both processes know the rules as they were.
        Reply first = fileAt(desk.service(), "aliexpress:O-1", null);
        assertThat(first.status()).as(first.http().body()).isEqualTo(201);
        assertThat(fileAt(replica, "aliexpress:O-2", null).status()).isEqualTo(201);
        String inUtc =
                pack("aliexpress", 2, "2026-03-01T00:00:00Z")
                        .replace("\nzone: Asia/Shanghai\n", "\nzone: UTC\n");

        Reply published =
                editor().post("/v1/rule-packs/aliexpress/publish-rule-pack", publishing(inUtc));

        assertThat(published.status()).as(published.http().body()).isEqualTo(201);
        assertThat(
                        published
                                .body()
                                .at("/events")
                                .valueStream()
                                .map(event -> event.at("/type").asString()))
                .containsExactly("RulePackPublished", "RulePackPublished");
        moveTo("2026-05-01T16:30:00Z");

        Reply late = fileAt(replica, "alibaba-intl:O-3", "2026-03-02T12:15:00Z");
        assertThat(late.code()).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(late.text("rulePack")).isEqualTo("alibaba-intl@1");
        assertThat(late.text("dueAt")).isEqualTo("2026-05-01T16:00:00Z");

        Reply inTime = fileAt(replica, "aliexpress:O-4", "2026-03-02T12:15:00Z");
        assertThat(inTime.status()).as(inTime.http().body()).isEqualTo(201);
        assertThat(filingWindow(inTime))
                .contains("2026-05-02T00:00:00Z", "\"UTC\"", "\"packVersion\":2");

        // What was received under the first version is judged by it for ever.
        Reply before = fileAt(desk.service(), "aliexpress:O-5", "2026-02-28T12:00:00Z");
        assertThat(before.code()).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(before.text("rulePack")).isEqualTo("aliexpress@1");
        assertThat(before.text("dueAt")).isEqualTo("2026-04-29T16:00:00Z");

        // So is a dispute that was filed under it, whatever happens in it later.
        String dispute = first.text("stream");
        assertThat(contact(dispute).status()).isEqualTo(200);
        assertThat(payloadOf(dispute, "DeadlineSet"))
                .contains("\"clauseId\":\"EVIDENCE_ROUND\"", "\"packVersion\":1", "Asia/Shanghai");

        JsonNode differences =
                officer()
                        .get(
                                "/v1/rule-packs/aliexpress/differences?from=1&to=2",
                                published.position())
                        .body()
                        .at("/differences");
        assertThat(differences.valueStream().map(row -> row.at("/row").asString()))
                .containsExactly("/effectiveFrom", "/version", "/zone");
        assertThat(differences.get(2).toString())
                .isEqualTo(
                        """
                        {"row":"/zone","change":"CHANGED","before":"Asia/Shanghai","after":"UTC"}\
                        """);

        Reply whole = officer().get("/v1/rule-packs/aliexpress/2");
        assertThat(whole.text("text")).isEqualTo(inUtc);
        assertThat(whole.text("rules/windows/filing/limit")).isEqualTo("P60D");
        assertThat(officer().get("/v1/rule-packs/aliexpress/1").text("rulePack/recordedAt"))
                .isEqualTo("2026-02-20T00:00:00Z");
        assertThat(officer().get("/v1/rule-packs/aliexpress/3").status()).isEqualTo(404);

        // A deciding deadline in business days of a year that nobody has announced.
        String inBusinessDays =
                pack("aliexpress", 3, "2026-06-01T00:00:00Z")
                        .replaceFirst(
                                "limit: P60D\n    counting: excludes-trigger",
                                "limit: P15D\n    counting: business-days");
        assertThat(
                        editor().post(
                                        "/v1/rule-packs/aliexpress/publish-rule-pack",
                                        publishing(inBusinessDays))
                                .status())
                .isEqualTo(200);
        moveTo("2026-12-30T00:00:00Z");
        Reply unknown = fileAt(replica, "aliexpress:O-6", "2026-12-28T12:00:00Z");
        assertThat(unknown.status()).as(unknown.http().body()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("CALENDAR_UNKNOWN");
        assertThat(unknown.text("clauseId")).isEqualTo("FILING_WINDOW");
        assertThat(unknown.text("rulePack")).isEqualTo("aliexpress@3");

        Reply announced =
                editor().post("/v1/calendars/cn/publish-calendar", publishing(chinaWith(2027, 2)));
        assertThat(announced.status()).as(announced.http().body()).isEqualTo(201);

        Reply known = file(replica, "aliexpress:O-6");
        assertThat(known.status()).as(known.http().body()).isEqualTo(201);
        // 29 to 31 December are days 1 to 3, 4 January is day 4, and Tuesday 19 January day 15.
        assertThat(filingWindow(known)).contains("2027-01-19T16:00:00Z", "\"cn@2\"");

        desk.restart();
        assertThat(officer().get("/v1/rule-packs").body().at("/rulePacks").size()).isEqualTo(5);
        assertThat(officer().get("/v1/calendars").body().at("/calendars").size()).isEqualTo(3);
        assertThat(officer().get("/v1/calendars/cn/2").body().at("/calendar/years/8").asInt())
                .isEqualTo(2027);
    }

    @Test
    void theRulesOfYesterdayAreNotPublishedToday() {
        Reply past =
                editor().post(
                                PUBLISH_TAOBAO,
                                publishing(pack("taobao", 2, "2026-01-01T00:00:00Z")));

        assertThat(past.status()).isEqualTo(422);
        assertThat(past.code()).isEqualTo("RETROACTIVE_EFFECTIVE_DATE");
        assertThat(desk.events("rule-pack:taobao")).isZero();
    }

    @Test
    void aVersionThatIsPublishedStaysAsItIs() {
        Reply again =
                editor().post(
                                PUBLISH_TAOBAO,
                                publishing(pack("taobao", 1, "2030-01-01T00:00:00Z")));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("DUPLICATE_RULE_PACK");
    }

    @Test
    void aBrokenPackIsRefusedWithEachLineAndReason() {
        String broken =
                pack("taobao", 2, "2030-01-01T00:00:00Z")
                        .replaceFirst("limit: P60D", "limit: 60")
                        .replaceFirst("source: assumption", "source: hearsay");

        Reply refused = editor().post(PUBLISH_TAOBAO, publishing(broken));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_FIELD");
        assertThat(refused.body().at("/errors").size()).isEqualTo(2);
        int line = 1 + (int) broken.substring(0, broken.indexOf("limit: 60")).lines().count() - 1;
        assertThat(refused.body().at("/errors/0/line").asInt()).isEqualTo(line);
        assertThat(refused.body().at("/errors/0/column").asInt()).isEqualTo(12);
        assertThat(refused.text("errors/0/field")).isEqualTo("text/windows/filing/limit");
        assertThat(refused.text("errors/0/detail")).isEqualTo("integer found, string expected");
        assertThat(refused.text("errors/1/field")).isEqualTo("text/windows/filing/source");
        assertThat(desk.events("rule-pack:taobao")).isZero();
    }

    @Test
    void aTextThatIsNotWhatItsAuthorSawIsRefused() {
        String text = pack("taobao", 2, "2030-01-01T00:00:00Z");

        assertThat(editor().post(PUBLISH_TAOBAO, publishing(text, "00".repeat(32))).code())
                .isEqualTo("HASH_MISMATCH");
        assertThat(
                        editor().post(
                                        "/v1/rule-packs/alibaba-intl/publish-rule-pack",
                                        publishing(text))
                                .text("errors/0/field"))
                .isEqualTo("text/pack");
    }

    @Test
    void onlyARuleEditorPublishes() {
        String body = publishing(pack("taobao", 2, "2030-01-01T00:00:00Z"));

        assertThat(officer().post(PUBLISH_TAOBAO, body).status()).isEqualTo(403);
        assertThat(desk.operator().post(PUBLISH_TAOBAO, body).status()).isEqualTo(403);
        assertThat(
                        officer()
                                .post(
                                        "/v1/calendars/cn/publish-calendar",
                                        publishing(chinaWith(2027, 2)))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        for (String path :
                List.of(
                        "/v1/rule-packs/taobao/7",
                        "/v1/rule-packs/bazaar/1",
                        "/v1/rule-packs/taobao/differences?from=1&to=7",
                        "/v1/calendars/cn/7",
                        "/v1/calendars/CN!/1")) {
            assertThat(officer().get(path).code()).as(path).isEqualTo("NOT_FOUND");
        }
        assertThat(officer().get("/v1/rule-packs/taobao/differences?from=1").code())
                .isEqualTo("INVALID_FIELD");
        assertThat(officer().get("/v1/rule-packs/TAOBAO/1").code()).isEqualTo("INVALID_FIELD");
    }

    @Test
    void theSchemasAreThere() {
        assertThat(officer().get("/v1/rule-packs/schema").text("title")).contains("rule pack");
        assertThat(officer().get("/v1/calendars/schema").text("title")).contains("calendar");
    }

    /** Records an order at one process and files there. */
    private static Reply fileAt(RunningService service, String order, @Nullable String receivedAt) {
        String received = receivedAt == null ? "" : ", \"receivedAt\": \"" + receivedAt + "\"";
        Reply recorded =
                service.withToken(desk.issuer().token("platform", Role.SERVICE))
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "%s", "buyer": "B-77", "seller": "S-88",
                                 "amount": {"minor": 120000, "currency": "USD"}%s}
                                """
                                        .formatted(order, received));
        assertThat(recorded.status()).as(recorded.http().body()).isEqualTo(201);
        return file(service, order);
    }

    private static Reply file(RunningService service, String order) {
        return service.as(Role.PARTY, "B-77")
                .post(
                        "/v1/disputes",
                        """
                        {"orderId": "%s", "category": "NOT_AS_DESCRIBED",
                         "claim": {"minor": 120000, "currency": "USD"}, "remedies": ["REFUND"],
                         "facts": "The parcel held bricks."}
                        """
                                .formatted(order));
    }

    /** An officer accepts the complaint and contacts the respondent: a round of evidence opens. */
    private static Reply contact(String stream) {
        String path = "/v1/disputes/" + stream.substring("dispute:".length());
        assertThat(officer().post(path + "/accept-complaint", "{}").status()).isEqualTo(200);
        return officer()
                .post(
                        path + "/record-respondent-contact",
                        "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}");
    }

    private static String filingWindow(Reply filed) {
        return payloadOf(filed.text("stream"), "ComplaintFiled");
    }

    /** What is stored of the first event of a type on a stream. */
    private static String payloadOf(String stream, String type) {
        long version = desk.recorded().typesOf(stream).indexOf(type);
        return desk.recorded().payloadAt(desk.recorded().positionOf(stream, version));
    }

    private static void moveTo(String now) {
        assertThat(desk.service().bean(SandboxClock.class).moveTo(Instant.parse(now), 0)).isTrue();
    }

    private static LedgerClient editor() {
        return desk.service().as(Role.RULE_EDITOR, "E-1");
    }

    private static LedgerClient officer() {
        return desk.officer();
    }
}
