package io.disputeledger.endtoend;

import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.standalone.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** The standalone ledger, as {@code ./start} runs it. */
final class Standalone implements AutoCloseable {

    private final int base;
    private final Path home;
    private final JavaProcess process;

    private Standalone(int base, Path home, JavaProcess process) {
        this.base = base;
        this.home = home;
        this.process = process;
    }

    /** Starts it on six free ports and waits until it is ready. */
    static Standalone start(Path home, String... options) {
        return start(FreePorts.row(6), home, options);
    }

    private static Standalone start(int base, Path home, String... options) {
        JavaProcess process =
                JavaProcess.start(
                        "ledger-standalone",
                        Map.of(
                                "LEDGER_HOME",
                                home.toString(),
                                "LEDGER_PORT",
                                Integer.toString(base)),
                        List.of(options));
        process.awaitThat(() -> process.output().contains("Ready: http://localhost:" + base));
        return new Standalone(base, home, process);
    }

    /** The first of its ports. */
    int base() {
        return base;
    }

    /** Where its services answer, with a new token of the platform. */
    Services services() {
        return new Services(url(0), url(1), url(2), url(3), token("platform", "platform-secret"));
    }

    /** A client of query-service that operates the ledger. */
    LedgerClient operator() {
        return new LedgerClient(url(0), token("operator", "operator-secret"), null);
    }

    private String token(String client, String secret) {
        String credentials =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url(4) + "/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try {
            String answer =
                    HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body();
            return new JsonMapper().readTree(answer).path("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String url(int offset) {
        return "http://localhost:" + (base + offset);
    }

    /** As {@code kill -9}, of PostgreSQL as well: the next start recovers from its log. */
    void kill() {
        ProcessHandle postgres = postmaster();
        process.kill();
        postgres.destroyForcibly();
        postgres.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    private ProcessHandle postmaster() {
        try {
            String pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
