package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.ForcedMeasureApplied;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a buyer does not learn of a seller from the timeline and the feed of their dispute. */
@Timeout(60)
class QueryDisclosureIT {

    private static final QueryService QUERY = QueryService.shared();
    private static final Story STORY = QUERY.story("X1");

    /** Of the deposit: no other number of the story has these digits. */
    private static final String BALANCE = "7654321";

    private static long before;
    private static long last;

    /** The penalties stand before the last event, so whoever hears it has heard of all. */
    @BeforeAll
    static void sellerIsForcedAndPenalised() {
        before = QUERY.log.append(QUERY.story("X0").filed());
        List<LedgerEvent> told =
                List.of(
                        STORY.filed(),
                        STORY.penalties.held(200),
                        STORY.penalties.deducted(600),
                        new ForcedMeasureApplied(
                                STORY.dispute,
                                ForcedMeasure.DEPOSIT_DEDUCTION,
                                Story.AMOUNT,
                                new Money(7_654_321, "USD"),
                                List.of(1),
                                Story.day(40),
                                Story.OFFICER));
        last = QUERY.log.append(told);
    }

    @Test
    void complainantReadsNeitherTheSellersDepositNorTheirPoints() throws IOException {
        String timeline = timeline(buyer());
        String feed = feed(buyer(), 2);

        for (String told : List.of(timeline, feed)) {
            assertThat(told)
                    .contains("ComplaintFiled", "ForcedMeasureApplied", "DEPOSIT_DEDUCTION")
                    .contains("120000")
                    .doesNotContain("depositBalance", BALANCE, "PointsHeld", "PointsDeducted");
        }
    }

    @Test
    void theSellerReadsTheirOwnAndSoDoOfficersAndAuditors() throws IOException {
        LedgerClient seller = QUERY.service.as(Role.PARTY, STORY.seller.value());
        LedgerClient officer = QUERY.service.as(Role.OFFICER, "O-1");
        for (LedgerClient reader : List.of(seller, officer, QUERY.auditor())) {
            for (String told : List.of(timeline(reader), feed(reader, 4))) {
                assertThat(told).contains(BALANCE, "PointsHeld", "PointsDeducted");
            }
        }
    }

    /** Nobody but auditors gets the bytes that were hashed: they cannot be cut. */
    @Test
    void complainantGetsNoEntryOfTheLog() {
        assertThat(buyer().get("/v1/log/receipts/" + last).status()).isEqualTo(403);
        assertThat(buyer().get("/tile/entries/000").status()).isEqualTo(403);
    }

    private static LedgerClient buyer() {
        return QUERY.service.as(Role.PARTY, STORY.buyer.value());
    }

    private static String timeline(LedgerClient reader) {
        Reply reply = reader.get("/v1/timelines/" + STORY.dispute, last);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply.http().body();
    }

    /** What is heard up to the forced measure, which is the event of this number. */
    private static String feed(LedgerClient reader, int events) throws IOException {
        String path =
                "/v1/events?dispute=%s&from=%d&minPosition=%d"
                        .formatted(STORY.dispute, before, last);
        try (FeedStream feed = FeedStream.open(reader, path, null)) {
            assertThat(feed.status()).isEqualTo(200);
            return feed.next(events).stream().map(FeedStream.Heard::data).toList().toString();
        }
    }
}
