package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits of a dispute that run out are said to have run out by the clock, once. */
class ElapsedLimitsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void open() {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aRoundOfEvidenceClosesByItself() {
        filed("1");
        desk.officer().post("/v1/disputes/D-1/accept-complaint", "{}");
        desk.officer()
                .post(
                        "/v1/disputes/D-1/record-respondent-contact",
                        "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}");

        pass(Duration.ofDays(9));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(desk.recorded().typesOf("dispute:D-1"))
                                .containsOnlyOnce("DeadlineElapsed", "EvidenceRoundClosed"));
    }

    @Test
    void aServiceLevelIsBreachedOnceAndDecidesNothing() {
        filed("2");

        pass(Duration.ofDays(30));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(desk.recorded().typesOf("dispute:D-2"))
                                .containsOnlyOnce("SlaBreached"));
        assertThat(desk.officer().post("/v1/disputes/D-2/accept-complaint", "{}").status())
                .isEqualTo(200);
    }

    private static void filed(String number) {
        desk.recordOrder("O-" + number);
        assertThat(desk.file("D-" + number, "O-" + number).status()).isEqualTo(201);
    }

    private static void pass(Duration time) {
        SandboxClock clock = desk.service().bean(SandboxClock.class);
        assertThat(clock.moveTo(clock.now().plus(time), 0)).isTrue();
    }
}
