package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The baseline stays alive: reading and rebuilding from Axon's JDBC engine. */
class QueryAxonJdbcIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static QueryService query;

    @BeforeAll
    static void start() {
        query = QueryService.start(TestDatabase.fresh(), "ledger.event-storage=axon-jdbc");
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void rebuiltTablesEqualTheOldOnes() {
        long last = query.log.append(query.story("1").whole());
        query.awaitPosition(last);
        var before = Tables.dump(query.database(), "timelines");

        Reply begun = query.operator().post("/v1/projections/timelines/replay", "");

        assertThat(begun.status()).as(begun.http().body()).isEqualTo(202);
        await().atMost(LIMIT)
                .until(() -> {
                    Reply place = query.auditor().get("/v1/projections/timelines");
                    return !place.body().at("/replaying").asBoolean() && place.position() >= last;
                });
        assertThat(Tables.dump(query.database(), "timelines")).isEqualTo(before);
        assertThat(query.auditor().get("/v1/timelines/D-1", last).status()).isEqualTo(200);
    }

    @Test
    void feedResumesWhereItBrokeOff() throws IOException {
        List<LedgerEvent> whole = query.story("3").whole();
        query.log.append(whole);
        String path = "/v1/events?dispute=D-3&from=-1";
        List<FeedStream.Heard> all;
        try (FeedStream feed = FeedStream.open(query.auditor(), path, null)) {
            all = feed.next(11);
        }
        assertThat(all).extracting(FeedStream.Heard::id).isSorted().doesNotHaveDuplicates();
        String fourth = Long.toString(all.get(3).id());
        try (FeedStream feed = FeedStream.open(query.auditor(), path, fourth)) {
            assertThat(feed.next(7)).isEqualTo(all.subList(4, 11));
            query.log.append(query.story("3").accepted());
            assertThat(feed.next(1).getFirst().data()).contains("ComplaintAccepted");
        }
    }

    @Test
    void clockGoesBackOnlyWhileNothingIsRecorded() {
        query.log.append(query.story("2").filed());

        Reply back =
                query.operator().put("/v1/sandbox/clock", "{\"now\": \"2026-03-02T01:00:00Z\"}");

        assertThat(back.code()).isEqualTo("CLOCK_MOVES_FORWARD");
    }
}
