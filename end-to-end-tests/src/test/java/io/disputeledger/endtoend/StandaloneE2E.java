package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The standalone ledger: work a dispute, stop, start, rebuild; nothing is lost and nothing changes.
 */
class StandaloneE2E {

    private static final Duration REPLAY_MAX = Duration.ofMinutes(2);

    private static final String BEGINNING = "2026-03-02T09:00:00+08:00";

    /** Forty days on: ten days after the window for appeals. */
    private static final Instant LATER = Instant.parse("2026-04-11T01:00:00Z");

    /** The end of the thirtieth day after the ruling. */
    private static final Instant FINAL_AT = Instant.parse("2026-04-01T16:00:00Z");

    /** The second business day after 2 April is 7 April: 4 to 6 April are a holiday. */
    private static final Instant BREACHED_AT = Instant.parse("2026-04-07T16:00:00Z");

    @TempDir private Path home;
    @TempDir private Path files;

    @Test
    void worksADisputeAndAnswersTheSameAfterRestartAndReplay() throws IOException {
        Views before;
        long last;
        try (Standalone ledger = Standalone.start(home, "--clock", BEGINNING)) {
            MainJob job = new MainJob(ledger.services(), files);
            last = job.work(() -> turnTheClock(ledger));
            awaitPoints(job, last);
            before = job.views(last);
            before.tellTheMainJob();
            assertTimePassedInOrder(before);
            assertThat(demoCase(ledger)).isEqualTo(200);
        }
        try (Standalone ledger = Standalone.start(home)) {
            MainJob job = new MainJob(ledger.services(), files);
            assertThat(job.views(last).withoutPositions()).isEqualTo(before.withoutPositions());
            for (String projection : new String[] {"timelines", "scoreboards", "evidence-views"}) {
                replay(ledger.operator(), projection);
            }
            assertThat(job.views(last).withoutPositions()).isEqualTo(before.withoutPositions());
        }
    }

    /**
     * Turned right after the ruling, the clock waited for what the ruling causes, and then at each
     * instant at which a limit ran out.
     */
    private static void assertTimePassedInOrder(Views views) {
        assertThat(views.typesByTheClock())
                .containsExactly(
                        "DeadlineElapsed",
                        "RulingBecameFinal",
                        "DeadlineSet",
                        "SlaTargetSet",
                        "SlaBreached");
        List<JsonNode> entries = views.entries();
        assertThat(entries.get(14).at("/actor/role").asString()).isEqualTo("SERVICE");
        assertThat(recordedAt(entries.get(14))).isBefore(FINAL_AT);
        assertThat(entries.subList(15, 20))
                .extracting(StandaloneE2E::recordedAt)
                .containsExactly(FINAL_AT, FINAL_AT, FINAL_AT, FINAL_AT, BREACHED_AT);
        assertThat(recordedAt(entries.get(20))).isAfterOrEqualTo(LATER);
    }

    private static Instant recordedAt(JsonNode entry) {
        return Instant.parse(entry.at("/recordedAt").asString());
    }

    private static void turnTheClock(Standalone ledger) {
        Reply turned = ledger.operator().put("/v1/sandbox/clock", "{\"now\": \"" + LATER + "\"}");
        assertThat(turned.status()).as(turned.http().body()).isEqualTo(200);
    }

    private static void awaitPoints(MainJob job, long last) {
        await().atMost(REPLAY_MAX).untilAsserted(() -> job.views(last).tellTheMainJob());
    }

    private static int demoCase(Standalone ledger) {
        Services services = ledger.services();
        return services.as(services.query(), Role.AUDITOR, "A-9")
                .get("/v1/timelines/D-1001")
                .status();
    }

    private static void replay(LedgerClient operator, String projection) {
        String path = "/v1/projections/" + projection;
        assertThat(operator.post(path + "/replay", "{}").status()).isEqualTo(202);
        await().atMost(REPLAY_MAX)
                .until(() -> {
                    var place = operator.get(path).body();
                    return !place.path("replaying").asBoolean() && place.path("lag").asLong() == 0;
                });
    }
}
