package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.kit.limits.AnnouncedShutdown;
import io.disputeledger.kit.limits.RequestsAtOnce;
import io.disputeledger.kit.testing.HeldPhase;
import io.disputeledger.kit.testing.RawHttp;
import io.disputeledger.kit.testing.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to stop says so first, and finishes what it has taken on. */
class GracefulStopIT {

    private static final int COMMANDS = 4;
    private static final Duration WITHIN = Duration.ofSeconds(60);

    @TempDir private Path home;

    @Test
    void saysSoThenTakesNoMoreThenFinishesWhatItHas() throws Exception {
        try (DisputeDesk desk = patient("60s")) {
            RunningService service = desk.service();
            String url = service.url();
            HeldPhase announcing = service.hold(AnnouncedShutdown.PHASE);
            List<HalfSent> commands = begin(desk);
            try (RawHttp keptAlive = new RawHttp(url)) {
                assertThat(get(keptAlive, "/problems").headers()).doesNotContainKey("connection");

                var stopped =
                        CompletableFuture.runAsync(service::close, Thread::startVirtualThread);
                await().atMost(WITHIN)
                        .until(() -> statusOf(url, "/actuator/health/readiness") == 503);

                // It announces its end, and goes on.
                assertThat(statusOf(url, "/actuator/health/liveness")).isEqualTo(200);
                desk.recordOrder("O-9");
                RawHttp.Answer last = get(keptAlive, "/problems");
                assertThat(last.status()).isEqualTo(200);
                assertThat(last.headers()).containsEntry("connection", "close");
                assertThat(keptAlive.isClosed()).isTrue();

                // It takes no more, and waits for what it has.
                announcing.release();
                await().atMost(WITHIN).until(() -> refusesConnections(url));
                assertThat(stopped).isNotDone();
                for (HalfSent command : commands) {
                    RawHttp.Answer answer = command.finish();
                    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
                    assertThat(answer.headers()).containsEntry("connection", "close");
                }
                stopped.get(WITHIN.toSeconds(), TimeUnit.SECONDS);
            }
            assertThat(desk.events("dispute:")).isEqualTo(2L * COMMANDS);
            assertThat(desk.events("order:")).isEqualTo(COMMANDS + 1);
        }
    }

    @Test
    void endsInItsTimeWhenACommandNeverComesWhole() throws Exception {
        try (DisputeDesk desk = patient("1s")) {
            List<HalfSent> commands = begin(desk);
            long begun = System.nanoTime();

            desk.service().close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(WITHIN.dividedBy(2));
            for (HalfSent command : commands) {
                command.close();
            }
            assertThat(desk.events("dispute:")).isZero();
        }
    }

    /** With bodies, so that a slow machine does not end them. */
    private DisputeDesk patient(String phase) {
        return new DisputeDesk(
                home,
                "ledger.limits.body-within=60s",
                "server.tomcat.connection-timeout=60s",
                "spring.lifecycle.timeout-per-shutdown-phase=" + phase);
    }

    private static List<HalfSent> begin(DisputeDesk desk) throws IOException {
        List<HalfSent> commands = new ArrayList<>();
        for (int i = 1; i <= COMMANDS; i++) {
            desk.recordOrder("O-" + i);
            commands.add(
                    HalfSent.complaint(
                            desk, desk.service(), "D-" + i, "O-" + i, DisputeDesk.newKey()));
        }
        RequestsAtOnce requests = desk.service().bean(RequestsAtOnce.class);
        await().atMost(WITHIN).until(() -> requests.underWay() == COMMANDS);
        return commands;
    }

    private static int statusOf(String url, String path) throws IOException {
        try (RawHttp probe = new RawHttp(url)) {
            return get(probe, path).status();
        }
    }

    private static RawHttp.Answer get(RawHttp connection, String path) throws IOException {
        return connection.send("GET " + path + " HTTP/1.1\r\nHost: ledger\r\n\r\n").receive();
    }

    private static boolean refusesConnections(String url) throws IOException {
        try (RawHttp _ = new RawHttp(url)) {
            return false;
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof ConnectException;
        }
    }
}
