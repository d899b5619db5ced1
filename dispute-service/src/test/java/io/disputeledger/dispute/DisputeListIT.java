package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks for disputes finds all of them, once each, whatever is written meanwhile. */
class DisputeListIT {

    private static final int FIRST = 40;

    @TempDir private static Path home;
    private static DisputeDesk desk;
    private static long seen;

    /** Disputes L-100 to L-139 of order O-100 and so on, of which every fourth is accepted. */
    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        for (int number = 100; number < 100 + FIRST; number++) {
            file(number);
            if (number % 4 == 0) {
                seen = accept(number).position();
            }
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void findsByEachFilter() {
        Reply byOrder = officer("/v1/disputes?orderId=alibaba-intl:O-104");
        assertThat(ids(byOrder)).containsExactly("L-104");
        assertThat(byOrder.text("items/0/state")).isEqualTo("ACCEPTED");
        assertThat(byOrder.position()).isGreaterThanOrEqualTo(seen);
        assertThat(byOrder.body().at("/next").isNull()).isTrue();

        String filedAt = byOrder.text("items/0/filedAt");
        String next = officer("/v1/disputes?orderId=alibaba-intl:O-105").text("items/0/filedAt");
        String range = "/v1/disputes?sort=OLDEST_FIRST&filedFrom=%s&filedUntil=%s";
        assertThat(ids(officer(range.formatted(filedAt, next)))).containsExactly("L-104");
        assertThat(ids(officer("/v1/disputes?state=ACCEPTED&limit=3&sort=OLDEST_FIRST")))
                .containsExactly("L-100", "L-104", "L-108");
        assertThat(ids(officer("/v1/disputes?marketplace=taobao"))).isEmpty();
        assertThat(ids(officer("/v1/disputes?category=COUNTERFEIT"))).isEmpty();
        assertThat(ids(officer("/v1/disputes?party=S-88&limit=200")))
                .hasSizeGreaterThanOrEqualTo(FIRST);
        assertThat(ids(officer("/v1/disputes?party=B-99"))).isEmpty();
    }

    @Test
    void officerFindsTheirOwn() {
        Reply assigned =
                desk.officer().post("/v1/disputes/L-108/assign-officer", "{\"officer\": \"O-9\"}");
        assertThat(assigned.status()).as(assigned.http().body()).isEqualTo(200);

        Reply found = desk.officer().get("/v1/disputes?officer=O-9", assigned.position());

        assertThat(ids(found)).containsExactly("L-108");
        assertThat(found.text("items/0/officer")).isEqualTo("O-9");
        assertThat(ids(desk.officer().get("/v1/disputes?officer=O-8"))).isEmpty();
    }

    @Test
    void negotiationIsListed() {
        desk.recordOrder("O-990");
        Reply opened =
                desk.buyer()
                        .post(
                                "/v1/disputes/open-negotiation",
                                DisputeDesk.complaint("L-990", "O-990"));
        assertThat(opened.status()).as(opened.http().body()).isEqualTo(201);

        Reply listed = desk.officer().get("/v1/disputes?state=NEGOTIATING", opened.position());

        assertThat(ids(listed)).containsExactly("L-990");
        assertThat(ids(desk.officer().get("/v1/disputes?orderId=alibaba-intl:O-990")))
                .containsExactly("L-990");
    }

    @Test
    void partySeesItsOwnAlone() {
        LedgerClient stranger = desk.service().as(Role.PARTY, "B-99");
        assertThat(ids(stranger.get("/v1/disputes", seen))).isEmpty();
        assertThat(ids(stranger.get("/v1/disputes?party=B-77", seen))).isEmpty();
        assertThat(ids(desk.seller().get("/v1/disputes?limit=200", seen)))
                .hasSizeGreaterThanOrEqualTo(FIRST);
    }

    @Test
    void cursorIsOfUseForItsOwnListAlone() {
        Reply page = officer("/v1/disputes?state=FILED&limit=2");
        String cursor = page.text("next");
        String link = page.http().headers().firstValue("Link").orElseThrow();
        assertThat(link).endsWith("; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        assertThat(ids(officer(next))).hasSize(2).doesNotContainAnyElementsOf(ids(page));
        // How much of it is read at once is no matter of what is read.
        assertThat(officer("/v1/disputes?state=FILED&limit=9&cursor=" + cursor).status())
                .isEqualTo(200);
        // Nor is which process answers.
        try (RunningService elsewhere = desk.another()) {
            assertThat(ids(elsewhere.as(Role.OFFICER, "O-2").get(next, seen))).hasSize(2);
        }

        char last = cursor.charAt(20);
        String changed = cursor.substring(0, 20) + (last == 'A' ? 'B' : 'A') + cursor.substring(21);
        for (String other :
                List.of(
                        "?state=ACCEPTED&cursor=" + cursor,
                        "?cursor=" + cursor,
                        "?state=FILED&sort=OLDEST_FIRST&cursor=" + cursor,
                        "?state=FILED&cursor=" + changed,
                        "?state=FILED&cursor=" + cursor.substring(1),
                        "?state=FILED&cursor=17")) {
            Reply refused = desk.officer().get("/v1/disputes" + other);
            assertThat(refused.code()).as(other).isEqualTo("INVALID_CURSOR");
            assertThat(refused.status()).isEqualTo(400);
        }
        assertThat(desk.seller().get("/v1/disputes?state=FILED&cursor=" + cursor).code())
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void limitHasBounds() {
        for (String limit : List.of("0", "201", "-1", "many", "9999999999")) {
            Reply refused = desk.officer().get("/v1/disputes?limit=" + limit);
            assertThat(refused.code()).isEqualTo("INVALID_FIELD");
            assertThat(refused.text("errors/0/field")).isEqualTo("limit");
        }
        assertThat(desk.officer().get("/v1/disputes?state=LOST").text("errors/0/field"))
                .isEqualTo("state");
    }

    @Test
    void nothingComesTwiceOrIsMissedWhileOthersWrite() throws Exception {
        List<String> before = walk("/v1/disputes?party=B-77&limit=200", null);
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                int from = 200 + 20 * writer;
                writing.add(
                        writers.submit(() -> {
                            for (int number = from; number < from + 20; number++) {
                                file(number);
                                accept(number);
                            }
                        }));
            }
            int walks = 0;
            do {
                String sort = walks++ % 2 == 0 ? "NEWEST_FIRST" : "OLDEST_FIRST";
                List<String> found = walk("/v1/disputes?party=B-77&limit=7&sort=" + sort, null);
                assertThat(found).doesNotHaveDuplicates().containsAll(before);
            } while (writing.stream().anyMatch(writer -> !writer.isDone()));
            for (Future<?> writer : writing) {
                writer.get();
            }
        }
    }

    private static List<String> walk(String list, @Nullable String cursor) {
        Reply page = officer(cursor == null ? list : list + "&cursor=" + cursor);
        List<String> found = new ArrayList<>(ids(page));
        if (!page.body().at("/next").isNull()) {
            found.addAll(walk(list, page.text("next")));
        }
        return found;
    }

    private static Reply officer(String path) {
        Reply reply = desk.officer().get(path, seen);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply;
    }

    private static void file(int number) {
        desk.recordOrder("O-" + number);
        Reply filed = desk.file("L-" + number, "O-" + number);
        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
    }

    private static Reply accept(int number) {
        Reply accepted =
                desk.officer().post("/v1/disputes/L-" + number + "/accept-complaint", "{}");
        assertThat(accepted.status()).as(accepted.http().body()).isEqualTo(200);
        return accepted;
    }

    private static List<String> ids(Reply reply) {
        return StreamSupport.stream(reply.body().at("/items").spliterator(), false)
                .map(item -> item.at("/disputeId").asString())
                .toList();
    }
}
