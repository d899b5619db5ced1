package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is true of every projection. */
class QueryProjectionsIT {

    @Test
    void rebuildingGivesWhatWasBuiltEventByEvent() {
        try (QueryService query = QueryService.start(TestDatabase.fresh())) {
            for (long seed = 1; seed <= 3; seed++) {
                long last = appendAtRandom(query, new Random(seed), seed);
                query.awaitPosition(last);
                for (String projection : Tables.OF_PROJECTION.keySet()) {
                    var incremental = Tables.dump(query.database(), projection);
                    Reply begun =
                            query.operator().post("/v1/projections/" + projection + "/replay", "");
                    assertThat(begun.status()).as(begun.http().body()).isEqualTo(202);
                    query.awaitPosition(last);
                    assertThat(Tables.dump(query.database(), projection))
                            .as("%s, seed %d", projection, seed)
                            .isEqualTo(incremental);
                }
            }
        }
    }

    /** Disputes that go on beside one another, each as far as chance has it. */
    private static long appendAtRandom(QueryService query, Random chance, long seed) {
        List<Deque<LedgerEvent>> stories = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Deque<LedgerEvent> story = new ArrayDeque<>(query.story(seed + "-" + i).whole());
            story.add(Refused.late("dispute:D-" + seed + "-" + i, "B-" + seed));
            stories.add(story);
        }
        long last = -1;
        for (int i = 0; i < 120; i++) {
            List<LedgerEvent> together = new ArrayList<>();
            for (int j = chance.nextInt(3); j >= 0; j--) {
                LedgerEvent next = stories.get(chance.nextInt(stories.size())).poll();
                if (next != null) {
                    together.add(next);
                }
            }
            if (!together.isEmpty()) {
                last = query.log.append(together);
            }
        }
        return last;
    }

    @Test
    void rebuildingIsForOperatorsAndForProjectionsThatExist() {
        QueryService query = QueryService.shared();

        assertThat(query.auditor().post("/v1/projections/timelines/replay", "").status())
                .isEqualTo(403);
        assertThat(
                        query.withRole(Role.SERVICE)
                                .post("/v1/projections/timelines/replay", "")
                                .status())
                .isEqualTo(403);
        assertThat(query.operator().post("/v1/projections/rumours/replay", "").status())
                .isEqualTo(404);
        assertThat(query.auditor().get("/v1/projections/rumours").status()).isEqualTo(404);
        Reply all = query.auditor().get("/v1/projections");
        assertThat(all.text("0/name")).isEqualTo("evidence-views");
        assertThat(all.text("1/name")).isEqualTo("refusals");
        assertThat(all.text("2/name")).isEqualTo("scoreboards");
        assertThat(all.text("3/name")).isEqualTo("timelines");
    }
}
