package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the ledger tells of a past moment is what it told at that moment, when there was nothing
 * later to tell of; and it tells the same after its views were rebuilt from the first event.
 */
class AsOfIT {

    private static final int EVENTS = 25;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Of a seller at an instant that does not depend on the question, and lists. */
    private static final List<String> VIEWS =
            List.of(
                    "/v1/scoreboards/" + AnyHistory.SELLER + "?at=2026-04-01T00:00:00Z",
                    "/v1/scoreboards?marketplace=alibaba-intl",
                    "/v1/refusals?limit=200");

    /** What depends on the time of the question, and not on the events alone. */
    private static final List<String> OF_THE_TIME = List.of("asOf", "breached", "businessTimeLeft");

    private static final QueryService QUERY = QueryService.start(TestDatabase.fresh());
    private static int stories;
    private static Instant begin = Story.day(1);

    @AfterContainer
    static void stop() {
        QUERY.close();
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void everyPastMomentIsToldAsItWasToldThen(@ForAll Random random) {
        String story = "as-of-" + ++stories;
        List<String> disputes = List.of("D-" + story + "a", "D-" + story + "b", "D-" + story + "c");
        AnyHistory any = new AnyHistory(QUERY.service.bean(JsonMapper.class), random, begin);
        List<LedgerEvent> history = any.of(disputes, EVENTS, stories + 1);
        // Each history is later than the one before: they are in one log.
        begin = any.end().plus(Duration.ofDays(1));

        long before = QUERY.log.append(QUERY.story(story).order());
        Map<Long, List<JsonNode>> told = new LinkedHashMap<>();
        List<Long> positions = new ArrayList<>();
        for (LedgerEvent event : history) {
            long position = QUERY.log.append(event);
            positions.add(position);
            told.put(position, answers(disputes, Long.toString(position)));
        }

        assertToldAgain(disputes, told);
        for (LedgerEvent event : history) {
            for (Instant instant :
                    List.of(event.recordedAt(), event.recordedAt().minusNanos(1_000))) {
                long last = lastBy(instant, history, positions, before);
                assertThat(withoutTime(answers(disputes, instant.toString())))
                        .as("as of %s, which is position %d", instant, last)
                        .isEqualTo(withoutTime(answers(disputes, Long.toString(last))));
            }
        }

        rebuild();
        assertToldAgain(disputes, told);
    }

    private static void assertToldAgain(List<String> disputes, Map<Long, List<JsonNode>> told) {
        told.forEach((position, then) ->
                assertThat(answers(disputes, position.toString()))
                        .as("as of position %d", position)
                        .isEqualTo(then));
    }

    /** The longest beginning in which everything was recorded by then, found the slow way. */
    private static long lastBy(
            Instant instant, List<LedgerEvent> history, List<Long> positions, long before) {
        long last = before;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).recordedAt().isAfter(instant)) {
                return last;
            }
            last = positions.get(i);
        }
        return last;
    }

    private static List<JsonNode> answers(List<String> disputes, String asOf) {
        List<JsonNode> answers = new ArrayList<>();
        LedgerClient officer = QUERY.service.as(Role.OFFICER, "O-1");
        answers.add(body(officer.get("/v1/queue?limit=200&asOf=" + asOf)));
        for (String dispute : disputes) {
            String timeline = "/v1/timelines/" + dispute + "?asOf=" + asOf;
            answers.add(body(QUERY.auditor().get(timeline)));
            // One party of the samples, who is not told everything.
            answers.add(body(QUERY.service.as(Role.PARTY, "S-88").get(timeline)));
            answers.add(told("/v1/evidence-views/" + dispute + "?limit=200", asOf));
        }
        for (String view : VIEWS) {
            answers.add(told(view, asOf));
        }
        return answers;
    }

    private static JsonNode told(String view, String asOf) {
        return body(QUERY.auditor().get(view + "&asOf=" + asOf));
    }

    private static JsonNode body(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isIn(200, 404);
        if (reply.status() == 404) {
            assertThat(reply.code()).isEqualTo("NOT_FOUND");
            return reply.body().at("/code");
        }
        return reply.body();
    }

    private static List<JsonNode> withoutTime(List<JsonNode> answers) {
        List<JsonNode> without = new ArrayList<>();
        for (JsonNode answer : answers) {
            JsonNode copy = answer.deepCopy();
            if (copy instanceof ObjectNode object) {
                object.remove(OF_THE_TIME);
                object.withArray("items").forEach(item -> ((ObjectNode) item).remove(OF_THE_TIME));
            }
            without.add(copy);
        }
        return without;
    }

    private static void rebuild() {
        for (String projection : Tables.OF_PROJECTION.keySet()) {
            String path = "/v1/projections/" + projection;
            assertThat(QUERY.operator().post(path + "/replay", "").status()).isEqualTo(202);
            await().atMost(LIMIT)
                    .until(() -> !QUERY.operator().get(path).body().at("/replaying").asBoolean());
        }
    }
}
