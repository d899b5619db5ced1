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
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The standalone ledger: work a dispute, stop, start, rebuild; nothing is lost and nothing changes.
 */
class StandaloneE2E {

    private static final Duration REPLAY_MAX = Duration.ofMinutes(2);

    // Within the window for appeals: after it, time itself would add to the timeline.
    private static final Instant LATER =
            Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);

    @TempDir private Path home;
    @TempDir private Path files;

    @Test
    void worksADisputeAndAnswersTheSameAfterRestartAndReplay() throws IOException {
        Views before;
        long last;
        try (Standalone ledger = Standalone.start(home)) {
            MainJob job = new MainJob(ledger.services(), files);
            last = job.work(() -> turnTheClock(ledger));
            awaitPoints(job, last);
            before = job.views(last);
            before.tellTheMainJob();
            // Turned right after the ruling, the clock waited for what the ruling causes.
            assertThat(before.timeline().text("entries/14/actor/role")).isEqualTo("SERVICE");
            assertThat(recordedAt(before, 14)).isBefore(LATER);
            assertThat(recordedAt(before, 15)).isAfterOrEqualTo(LATER);
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

    private static Instant recordedAt(Views views, int entry) {
        return Instant.parse(views.timeline().text("entries/" + entry + "/recordedAt"));
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
