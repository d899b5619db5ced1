package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.DisputeDesk.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every decided command leaves one event, which answers each repeat of its request. */
class CommandJournalIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void repeatedRequestIsAnsweredAsTheFirstAlsoAfterARestart() {
        desk.recordOrder("O-1");
        String respelt =
                """
                {"facts":"The parcel held bricks.","remedies":["REFUND"],
                   "claim":{"currency":"USD","minor":120000},"category":"NOT_AS_DESCRIBED",
                 "orderId":"alibaba-intl:O-1","disputeId":"%s"}
                """;
        String accepted = newKey();
        String refused = newKey();
        Reply filed = desk.buyer().post("/v1/disputes", complaint("D-1", "O-1"), accepted);
        Reply duplicate = desk.buyer().post("/v1/disputes", complaint("D-2", "O-1"), refused);
        long events = desk.events("");

        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        assertThat(duplicate.code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
        assertSame(desk.buyer().post("/v1/disputes", respelt.formatted("D-1"), accepted), filed);
        assertSame(desk.buyer().post("/v1/disputes", respelt.formatted("D-2"), refused), duplicate);

        desk.restart();

        assertSame(desk.buyer().post("/v1/disputes", respelt.formatted("D-1"), accepted), filed);
        assertSame(desk.buyer().post("/v1/disputes", respelt.formatted("D-2"), refused), duplicate);
        assertThat(desk.events("")).isEqualTo(events);
    }

    @Test
    void refusalIsRepeatedInTheLanguageOfTheFirstRequestAlsoAfterARestart() {
        String key = newKey();
        Reply chinese = fileTwice(key, "zh-CN,zh;q=0.9");

        assertThat(chinese.code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
        assertThat(chinese.text("title")).isEqualTo("依规则拒绝");
        assertThat(chinese.text("detail")).contains("未结纠纷");
        assertThat(chinese.http().headers().firstValue("Content-Language")).contains("zh");
        assertThat(chinese.http().headers().firstValue("Vary")).contains("Accept-Language");
        assertSame(fileTwice(key, "en"), chinese);

        desk.restart();

        assertSame(fileTwice(key, "de, en;q=0.5"), chinese);
        assertThat(fileTwice(newKey(), "en").text("detail")).contains("open dispute");
    }

    private static Reply fileTwice(String key, String language) {
        if (desk.events("dispute:D-60") == 0) {
            desk.recordOrder("O-6");
            desk.file("D-60", "O-6");
        }
        return desk.buyer()
                .post("/v1/disputes", complaint("D-61", "O-6"), key, "Accept-Language", language);
    }

    @Test
    void everyDecisionLeavesExactlyOneEvent() {
        desk.recordOrder("O-2");
        long before = desk.events("command:");

        desk.file("D-20", "O-2");
        desk.file("D-21", "O-2");
        desk.officer().post("/v1/disputes/D-20/accept-complaint", "{}");
        desk.officer().post("/v1/disputes/D-20/accept-complaint", "{}");

        assertThat(desk.events("command:")).isEqualTo(before + 4);
    }

    @Test
    void bodyThatMayBeLeftOutMayBeNullAndThenSaysTheSame() {
        desk.recordOrder("O-7");
        desk.file("D-70", "O-7");
        String path = "/v1/disputes/D-70/accept-complaint";
        String key = newKey();

        Reply accepted = desk.officer().post(path, "null", key);

        assertThat(accepted.status()).as(accepted.http().body()).isEqualTo(200);
        for (String nothing : new String[] {"", "{}", " null"}) {
            assertSame(desk.officer().post(path, nothing, key), accepted);
        }
        assertThat(desk.buyer().post("/v1/disputes", "null").code()).isEqualTo("UNREADABLE_BODY");
    }

    @Test
    void keyOfAnotherRequestIsAMismatchAndLeavesNothing() {
        desk.recordOrder("O-3");
        String key = newKey();
        desk.buyer().post("/v1/disputes", complaint("D-30", "O-3"), key);
        long before = desk.events("");

        for (Reply other :
                new Reply[] {
                    desk.buyer().post("/v1/disputes", complaint("D-31", "O-3"), key),
                    desk.seller().post("/v1/disputes", complaint("D-30", "O-3"), key),
                    desk.officer().post("/v1/disputes/D-30/accept-complaint", "{}", key)
                }) {
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("IDEMPOTENCY_MISMATCH");
        }
        assertThat(desk.events("")).isEqualTo(before);
    }

    @Test
    void requestThatReachesNoDecisionLeavesNothingAndDoesNotUseItsKeyUp() {
        desk.recordOrder("O-4");
        String key = newKey();
        LedgerClient nobody = new LedgerClient(desk.service().url(), null, null);
        LedgerClient stranger = desk.service().as(Role.PARTY, "B-99");
        long before = desk.events("");

        assertThat(desk.buyer().post("/v1/disputes", "{", key).status()).isEqualTo(400);
        assertThat(nobody.post("/v1/disputes", complaint("D-40", "O-4"), key).status())
                .isEqualTo(401);
        assertThat(desk.officer().post("/v1/disputes", complaint("D-40", "O-4"), key).status())
                .isEqualTo(403);
        assertThat(stranger.post("/v1/disputes", complaint("D-40", "O-4"), key).status())
                .isEqualTo(403);
        assertThat(desk.buyer().post("/v1/disputes", complaint("D-40", "O-404"), key).status())
                .isEqualTo(404);
        assertThat(desk.events("")).isEqualTo(before);

        assertThat(desk.buyer().post("/v1/disputes", complaint("D-40", "O-4"), key).status())
                .isEqualTo(201);
    }

    @Test
    void refusalIsKeptWithItsCodeClauseAndMissedLimit() {
        desk.recordOrder("O-5", ", \"receivedAt\": \"2020-03-02T12:15:00Z\"");

        Reply late = desk.file("D-50", "O-5");
        String kept = desk.recorded().payloadAt(late.position());

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("FILING_WINDOW_CLOSED");
        assertThat(late.text("clauseId")).isEqualTo("FILING_WINDOW");
        assertThat(late.text("dueAt")).isEqualTo("2020-05-01T16:00:00Z");
        assertThat(kept)
                .contains("FILING_WINDOW_CLOSED", "FILING_WINDOW", "2020-05-01T16:00:00Z")
                .contains("dispute:D-50", "FileComplaint");
        assertThat(desk.events("dispute:D-50")).isZero();
    }

    private static void assertSame(Reply again, Reply first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.http().body()).isEqualTo(first.http().body());
        for (String header :
                new String[] {"ETag", "Ledger-Position", "Content-Type", "Content-Language"}) {
            assertThat(again.http().headers().firstValue(header))
                    .isEqualTo(first.http().headers().firstValue(header));
        }
    }
}
