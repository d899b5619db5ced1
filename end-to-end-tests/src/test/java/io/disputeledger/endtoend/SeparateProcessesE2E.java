package io.disputeledger.endtoend;

import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import io.disputeledger.standalone.FreePorts;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each service in a process of its own, on one PostgreSQL, with tokens of any issuer; told to stop
 * by SIGTERM, as any orchestrator does.
 */
class SeparateProcessesE2E {

    private static final Duration REACTION_MAX = Duration.ofMinutes(1);
    private static final String[] MODULES = {
        "query-service", "dispute-service", "penalty-service", "evidence-service"
    };

    @TempDir private Path home;
    @TempDir private Path files;
    private final List<JavaProcess> running = new ArrayList<>();
    private final TestIssuer issuer = new TestIssuer();

    @AfterEach
    void stop() {
        running.forEach(JavaProcess::close);
        issuer.close();
    }

    @Test
    void walkTheSamePathAsTheStandaloneLedgerAndStopWhenTheyAreTold() throws Exception {
        String jdbcUrl = TestDatabase.fresh();
        List<String> urls = new ArrayList<>();
        int port = FreePorts.row(MODULES.length);
        // All at once: whoever comes first brings the shared schemas up to date.
        for (String module : MODULES) {
            urls.add("http://localhost:" + port);
            running.add(JavaProcess.start(module, Map.of(), options(jdbcUrl, port)));
            port++;
        }
        for (int i = 0; i < MODULES.length; i++) {
            String url = urls.get(i);
            running.get(i).awaitThat(() -> isUp(url));
        }
        MainJob job =
                new MainJob(
                        new Services(
                                urls.get(0),
                                urls.get(1),
                                urls.get(2),
                                urls.get(3),
                                issuer.token("platform", Role.SERVICE)),
                        files);
        long last = job.work();
        await().atMost(REACTION_MAX).untilAsserted(() -> job.views(last).tellTheMainJob());

        Stopping.finishesTheCommandUnderWay(running.get(1), urls.get(1), issuer);
        Stopping.endsTheFeed(running.get(0), urls.get(0), issuer);
    }

    private List<String> options(String jdbcUrl, int port) {
        List<String> options = new ArrayList<>();
        TestDatabase.settingsOfService(jdbcUrl)
                .forEach((name, value) -> options.add("--" + name + "=" + value));
        options.addAll(
                List.of(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--ledger.security.issuer=" + TestIssuer.ISSUER,
                        "--ledger.security.jwk-set-uri=" + issuer.jwkSetUri(),
                        "--ledger.keys.master-key-file=" + home.resolve("master-key.json"),
                        "--ledger.keys.make-master-key=true",
                        "--ledger.log.origin=ledger.test/disputes",
                        "--ledger.log.key-files=" + home.resolve("log-key.pem"),
                        "--ledger.log.make-key=true",
                        "--ledger.evidence.directory=" + home.resolve("evidence")));
        return options;
    }

    private static boolean isUp(String url) {
        try {
            return new LedgerClient(url, null, null)
                    .get("/actuator/health/readiness")
                    .text("status")
                    .equals("UP");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
