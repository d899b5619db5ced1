package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.PositionedReads;
import io.disputeledger.kit.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What all reads promise. */
class QueryReadsIT {

    private static final QueryService QUERY = QueryService.shared();

    @Test
    void clientReadsItsOwnWrites() {
        for (int i = 0; i < 20; i++) {
            long head = QUERY.log.append(QUERY.story("own-" + i).filed());
            for (String path :
                    List.of(
                            "/v1/timelines/D-own-" + i,
                            "/v1/evidence-views/D-own-" + i,
                            "/v1/scoreboards/alibaba-intl:S-own-" + i)) {
                Reply reply = QUERY.auditor().get(path, head);
                assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
                assertThat(reply.position()).isGreaterThanOrEqualTo(head);
                assertThat(reply.http().headers().firstValue("Ledger-Position"))
                        .contains(Long.toString(reply.position()));
            }
        }
    }

    @Test
    void answerReflectsExactlyThePositionThatItNames() {
        Story story = QUERY.story("450");
        long filed = QUERY.log.append(story.filed());
        long accepted = QUERY.log.append(story.accepted());

        Reply reply = QUERY.auditor().get("/v1/timelines/D-450?minPosition=" + filed);

        assertThat(reply.body().at("/entries").size())
                .isEqualTo(reply.position() >= accepted ? 2 : 1);
    }

    @Test
    void everyReadNamesItsPositionAndWaitsForTheOneAskedFor() throws Exception {
        QUERY.log.append(QUERY.story("451").whole());

        assertThat(
                        PositionedReads.faults(
                                QUERY.service,
                                QUERY.auditor(),
                                Map.of(
                                        "disputeId", "D-451",
                                        "account", "alibaba-intl:S-451",
                                        "name", "timelines",
                                        "position", "0")))
                .isEmpty();
        assertThat(QUERY.auditor().get("/v1/timelines/D-1?minPosition=x").status()).isEqualTo(400);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        LedgerClient stranger = new LedgerClient(QUERY.service.url(), null, null);
        for (String path :
                List.of(
                        "/v1/timelines/D-1",
                        "/v1/evidence-views/D-1",
                        "/v1/scoreboards/alibaba-intl:S-1",
                        "/v1/projections",
                        "/v1/sandbox/clock")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void oneAppendWakesTwoProcesses() {
        String database = TestDatabase.fresh();
        try (QueryService first = QueryService.start(database);
                QueryService second = QueryService.start(database)) {
            for (int i = 0; i < 20; i++) {
                long head = first.log.append(first.story("1" + i).filed());
                for (QueryService process : List.of(second, first)) {
                    Reply reply = process.auditor().get("/v1/timelines/D-1" + i, head);
                    assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
                    assertThat(reply.text("entries/0/details/facts"))
                            .isEqualTo("The parcel held bricks.");
                }
            }

            // Only the process that runs a projection rebuilds it; the other changes nothing.
            Reply elsewhere = second.operator().post("/v1/projections/timelines/replay", "");
            assertThat(elsewhere.status()).as(elsewhere.http().body()).isEqualTo(409);
            assertThat(elsewhere.text("detail")).startsWith("Another process of this service");
            long head = first.log.append(first.story("99").filed());
            assertThat(second.auditor().get("/v1/timelines/D-99", head).status()).isEqualTo(200);
        }
    }
}
