package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rebuilding a projection from the first event. */
class QueryReplayIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String REPLAY = "/v1/projections/timelines/replay";

    /** More than are handled in one transaction, so that a rebuild can be seen on its way. */
    private static final int SEVERAL_BATCHES = 450;

    @Test
    void rebuiltTablesEqualTheOldOnesAndNobodyReadsThemHalfDone() {
        String database = TestDatabase.fresh();
        try (QueryService query = QueryService.start(database)) {
            query.log.append(query.story("1").whole());
            query.log.appendOrders("X", SEVERAL_BATCHES);
            long last = query.log.append(query.story("2").whole());
            query.awaitPosition(last);
            var before = Tables.dump(query.database(), "timelines");
            assertThat(before.get("timeline_entry")).hasSize(22);

            try (Gate gate = Gate.holdingAt(database, last - 3)) {
                Reply begun = query.operator().post(REPLAY, "");
                assertThat(begun.status()).as(begun.http().body()).isEqualTo(202);
                String status = begun.http().headers().firstValue("Location").orElseThrow();
                await().atMost(LIMIT)
                        .untilAsserted(() ->
                                assertThat(query.auditor().get(status).position())
                                        .isBetween(200L, last - 1));
                assertRebuilding(query, status, last);
                assertThat(gate).isNotNull();
            }

            await().atMost(LIMIT)
                    .until(() -> !isReplaying(query.auditor().get("/v1/projections/timelines")));
            Reply done = query.auditor().get("/v1/projections/timelines");
            assertThat(done.position()).isEqualTo(last);
            assertThat(done.body().at("/percent").asInt()).isEqualTo(100);
            assertThat(query.auditor().get("/v1/timelines/D-2").status()).isEqualTo(200);
            assertThat(Tables.dump(query.database(), "timelines")).isEqualTo(before);
        }
    }

    private static void assertRebuilding(QueryService query, String status, long last) {
        Reply reply = query.auditor().get(status);
        assertThat(isReplaying(reply)).isTrue();
        assertThat(reply.body().at("/replayingUntil").asLong()).isEqualTo(last);
        assertThat(reply.body().at("/percent").asInt()).isBetween(1, 99);

        Reply read = query.auditor().get("/v1/timelines/D-1", last);
        assertThat(read.status()).isEqualTo(503);
        assertThat(read.code()).isEqualTo("PROJECTION_REBUILDING");
        assertThat(read.text("detail")).contains(" of " + last);
        assertThat(query.auditor().get("/v1/evidence-views/D-1", last).status()).isEqualTo(200);

        Reply again = query.operator().post(REPLAY, "");
        assertThat(again.status()).as(again.http().body()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("CONFLICT");
    }

    @Test
    void goesOnAfterARestartInTheMiddle() {
        String database = TestDatabase.fresh();
        Map<String, List<String>> before;
        Gate gate;
        try (QueryService query = QueryService.start(database)) {
            query.log.appendOrders("X", SEVERAL_BATCHES);
            long last = query.log.append(query.story("1").whole());
            query.awaitPosition(last);
            before = Tables.dump(query.database(), "timelines");
            gate = Gate.failingAt(database, last - 3);
            assertThat(query.operator().post(REPLAY, "").status()).isEqualTo(202);
            await().atMost(LIMIT)
                    .until(() ->
                            query.auditor().get("/v1/projections/timelines").position() >= 200);
        }
        try (QueryService query = QueryService.start(database)) {
            Reply resumed = query.auditor().get("/v1/projections/timelines");
            assertThat(isReplaying(resumed)).isTrue();
            assertThat(resumed.position()).isGreaterThanOrEqualTo(200);

            gate.close();
            await().atMost(LIMIT)
                    .until(() -> query.auditor().get("/v1/timelines/D-1").status() == 200);
            assertThat(Tables.dump(query.database(), "timelines")).isEqualTo(before);
        }
    }

    @Test
    void projectionThatCannotBeStoppedGoesOn() {
        String database = TestDatabase.fresh();
        try (QueryService query = QueryService.start(database)) {
            Story story = query.story("1");
            long last = query.log.append(story.filed());
            query.awaitPosition(last);
            try (Gate gate = Gate.holdingAt(database, last + 1)) {
                query.log.append(story.accepted());
                gate.awaitSomebody();
                Reply refused = query.operator().post(REPLAY, "");
                assertThat(refused.status()).as(refused.http().body()).isEqualTo(503);
                assertThat(refused.code()).isEqualTo("UNAVAILABLE");
            }
            query.awaitPosition(query.log.append(story.withdrawn()));
            assertThat(query.operator().post(REPLAY, "").status()).isEqualTo(202);
        }
    }

    private static boolean isReplaying(Reply status) {
        return status.body().at("/replaying").asBoolean();
    }
}
