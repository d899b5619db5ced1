package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.kit.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An operator sees a stuck projection, however often it tries again. */
class QueryHealthIT {

    private static final Duration MEND_MAX = Duration.ofSeconds(60);
    private static final String HEALTH = "/actuator/health";
    private static final String FAULT = "components/processors/details/timelines/fault";

    @Test
    void stuckProjectionIsShownUntilItGoesOn() {
        String database = TestDatabase.fresh();
        try (QueryService query = QueryService.start(database)) {
            Story story = query.story("1");
            query.awaitPosition(query.log.append(story.filed()));
            long next =
                    query.auditor().get("/v1/projections/timelines").body().at("/head").asLong();
            try (Gate gate = Gate.failingAt(database, next + 1)) {
                query.log.append(story.accepted());
                await().atMost(MEND_MAX).until(() -> !fault(query).isEmpty());
                // Axon takes a while between its tries, and must not look healthy meanwhile.
                await().during(Duration.ofSeconds(3))
                        .atMost(MEND_MAX)
                        .until(() -> !fault(query).isEmpty());
                assertThat(query.auditor().get(HEALTH).text("status")).isEqualTo("DEGRADED");
            }
            await().atMost(MEND_MAX).until(() -> fault(query).isEmpty());
            assertThat(query.auditor().get(HEALTH).text("status")).isEqualTo("UP");
        }
    }

    private static String fault(QueryService query) {
        return query.auditor().get(HEALTH).text(FAULT);
    }
}
