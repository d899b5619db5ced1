package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.query.FeedStream.Heard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** What is heard on the live feed, and by whom. */
@Timeout(60)
class QueryFeedIT {

    private static final QueryService QUERY = QueryService.shared();
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void eventsComeAsTheyAreRecordedInTheFormOfCloudEvents() throws IOException {
        Story story = QUERY.story("F1");
        try (FeedStream feed = open(QUERY.auditor(), "/v1/events", null)) {
            assertThat(feed.header("Content-Type")).startsWith("text/event-stream");
            List<LedgerEvent> whole = story.whole();
            long last = QUERY.log.append(whole);

            List<Heard> heard = feed.next(whole.size());
            assertThat(heard.getLast().id()).isEqualTo(last);
            for (int i = 0; i < whole.size(); i++) {
                CloudEvent event = read(heard.get(i));
                LedgerEvent recorded = whole.get(i);
                assertThat(event.getType())
                        .isEqualTo("io.disputeledger." + recorded.getClass().getSimpleName());
                assertThat(event.getSubject()).isEqualTo(recorded.streamId());
                assertThat(event.getTime())
                        .isEqualTo(recorded.recordedAt().atOffset(ZoneOffset.UTC));
                assertThat(event.getExtension("position"))
                        .isEqualTo(Long.toString(last - whole.size() + 1 + i));
            }
            CloudEvent filed = read(heard.get(1));
            assertThat(filed.getExtension("eventref")).isEqualTo("dispute:D-F1@0");
            assertThat(filed.getExtension("dispute")).isEqualTo("D-F1");
            assertThat(data(filed)).contains("\"facts\":\"The parcel held bricks.\"");
        }
    }

    @Test
    void filtersByDisputeOrderSellerAndType() throws IOException {
        long before = QUERY.log.append(QUERY.story("F2-other").whole());
        Story story = QUERY.story("F2");
        List<LedgerEvent> whole = story.whole();
        long last = QUERY.log.append(whole);
        QUERY.log.append(QUERY.story("F2-another").whole());

        LedgerClient officer = QUERY.service.as(Role.OFFICER, "O-1");
        assertThat(types(officer, "dispute=D-F2", before, 11))
                .startsWith("ComplaintFiled")
                .endsWith("PointsDeducted");
        assertThat(types(officer, "order=alibaba-intl:O-F2", before, 12))
                .startsWith("OrderRecorded", "ComplaintFiled")
                .endsWith("PointsDeducted");
        assertThat(types(officer, "seller=alibaba-intl:S-F2", before, 14))
                .startsWith("OrderRecorded")
                .endsWith("MeasureApplied");
        // Who begins in the middle knows which disputes began before.
        assertThat(types(officer, "order=alibaba-intl:O-F2&type=RulingIssued", last - 5, 1))
                .containsExactly("RulingIssued");
        assertThat(types(QUERY.auditor(), "type=RulingIssued,MeasureApplied", before, 4))
                .containsExactly(
                        "RulingIssued", "MeasureApplied", "RulingIssued", "MeasureApplied");
    }

    @Test
    void disputeThatBeginsWithTalksIsHeardByItsOrderAndSeller() throws IOException {
        Story story = QUERY.story("F9");
        long before = QUERY.log.append(QUERY.story("F9-other").negotiated());
        QUERY.log.append(List.of(story.negotiated(), story.escalated()));

        LedgerClient officer = QUERY.service.as(Role.OFFICER, "O-1");
        for (String about : List.of("order=alibaba-intl:O-F9", "seller=alibaba-intl:S-F9")) {
            assertThat(types(officer, about, before, 2))
                    .as(about)
                    .containsExactly("NegotiationOpened", "ComplaintEscalated");
        }
    }

    @Test
    void partyHearsWhatTheTimelineShowsIt() throws IOException {
        Story story = QUERY.story("F3");
        long before = QUERY.log.append(story.order());
        QUERY.log.append(
                List.of(
                        story.filed(),
                        story.accepted(),
                        story.hearing.contacted(),
                        story.hearing.roundOpened(),
                        story.hearing.evidence("E-F3-secret", story.buyer, Disclosure.PLATFORM)));
        long last = QUERY.log.append(story.hearing.waived(story.buyer));

        String own = "/v1/events?dispute=D-F3";
        try (FeedStream feed = openAt(party("S-F3"), own, before, last)) {
            assertThat(feed.next(5))
                    .extracting(heard -> read(heard).getType())
                    .doesNotContain("io.disputeledger.EvidenceSubmitted");
        }
        try (FeedStream feed = openAt(party("B-F3"), own, before, last)) {
            assertThat(feed.next(6))
                    .extracting(heard -> read(heard).getType())
                    .contains("io.disputeledger.EvidenceSubmitted");
        }
    }

    @Test
    void nobodyHearsMoreThanTheyMay() {
        long last = QUERY.log.append(QUERY.story("F4").filed());
        assertRefused(party("S-other").get("/v1/events?dispute=D-F4", last));
        assertRefused(party("S-F4").get("/v1/events"));
        assertRefused(party("S-F4").get("/v1/events?seller=alibaba-intl:S-F4"));
        assertRefused(QUERY.service.as(Role.OFFICER, "O-1").get("/v1/events?type=RulingIssued"));
        assertRefused(QUERY.withRole(Role.SERVICE).get("/v1/events"));
        assertRefused(QUERY.operator().get("/v1/events?dispute=D-F4"));
        assertThat(QUERY.service.withToken("none").get("/v1/events").status()).isEqualTo(401);
    }

    @Test
    void resumesAfterTheLastIdWhateverTheAddressSays() throws IOException {
        long last = QUERY.log.append(QUERY.story("F5").whole());
        try (FeedStream feed =
                open(QUERY.auditor(), "/v1/events?from=0", Long.toString(last - 3))) {
            assertThat(feed.next(3))
                    .extracting(Heard::id)
                    .containsExactly(last - 2, last - 1, last);
        }
        for (String wrong : List.of("-2", "x", "1.5", "9999999999999999999")) {
            assertThat(QUERY.auditor().get("/v1/events?from=" + wrong).text("errors/0/field"))
                    .isEqualTo("from");
        }
        assertThat(QUERY.auditor().get("/v1/events?dispute=%20").code()).isEqualTo("INVALID_FIELD");
    }

    @Test
    void idMovesOnWhereThereIsNothingToHear() throws IOException {
        long before = QUERY.log.append(QUERY.story("F6").filed());
        try (FeedStream feed = open(QUERY.auditor(), "/v1/events?dispute=D-F6", null)) {
            long last = QUERY.log.appendOrders("F6-", 3);
            feed.awaitPassed(last);
            assertThat(last).isGreaterThan(before);
        }
    }

    @Test
    void endsWithTheTokenThatOpenedIt() throws IOException {
        long last = QUERY.log.append(QUERY.story("F7").filed());
        Instant soon = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        try (FeedStream feed =
                open(QUERY.auditorUntil(soon), "/v1/events?from=" + (last - 1), null)) {
            assertThat(feed.next(1)).hasSize(1);

            assertThat(feed.next()).as("the end of the stream").isNull();
            assertThat(Instant.now()).isAfterOrEqualTo(soon);
        }
    }

    private static List<String> types(LedgerClient client, String filter, long after, int count)
            throws IOException {
        String path = "/v1/events?" + filter + "&from=" + after;
        try (FeedStream feed = open(client, path, null)) {
            return feed.next(count).stream()
                    .map(heard -> read(heard).getType().replace("io.disputeledger.", ""))
                    .toList();
        }
    }

    private static FeedStream openAt(LedgerClient client, String path, long from, long seen)
            throws IOException {
        return open(client, path + "&from=" + from + "&minPosition=" + seen, null);
    }

    private static FeedStream open(LedgerClient client, String path, @Nullable String lastId) {
        FeedStream feed = FeedStream.open(client, path, lastId);
        assertThat(feed.status()).isEqualTo(200);
        return feed;
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.code()).as(reply.http().body()).isEqualTo("NOT_AUTHORISED");
    }

    private static LedgerClient party(String id) {
        return QUERY.service.as(Role.PARTY, id);
    }

    /** As the SDK of CloudEvents reads it. */
    private static CloudEvent read(Heard heard) {
        return new JsonFormat().deserialize(heard.data().getBytes(StandardCharsets.UTF_8));
    }

    private static String data(CloudEvent event) {
        return JSON.readTree(Objects.requireNonNull(event.getData()).toBytes()).toString();
    }
}
