package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.RawHttp;
import io.disputeledger.kit.testing.TestIssuer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a process does that is told to stop while it is at work. */
final class Stopping {

    /** How a JVM says that SIGTERM ended it. */
    private static final int TERMINATED = 143;

    private static final Duration WITHIN = Duration.ofSeconds(30);

    private static final String ORDER =
            """
            {"orderId": "alibaba-intl:O-last", "buyer": "B-1", "seller": "S-1", \
            "amount": {"minor": 1, "currency": "USD"}}\
            """;

    private Stopping() {}

    /** A command of which the half has come is answered, while nobody else comes in. */
    static void finishesTheCommandUnderWay(JavaProcess process, String url, TestIssuer issuer)
            throws IOException {
        String head =
                "POST /v1/orders HTTP/1.1\r\nHost: ledger\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nIdempotency-Key: last\r\nContent-Length: %d\r\n\r\n"
                        .formatted(issuer.token("platform", Role.SERVICE), ORDER.length());
        try (RawHttp command = new RawHttp(url)) {
            command.send(head + ORDER.substring(0, ORDER.length() / 2));
            LedgerClient operator =
                    new LedgerClient(url, issuer.token("operator", Role.OPERATOR), null);
            // It counts itself as well.
            await().atMost(WITHIN)
                    .until(() ->
                            operator.get("/actuator/prometheus")
                                    .http()
                                    .body()
                                    .lines()
                                    .anyMatch(line ->
                                            line.startsWith("ledger_requests_under_way")
                                                    && line.endsWith(" 2.0")));

            process.terminate();
            await().atMost(WITHIN).until(() -> refusesConnections(url));
            RawHttp.Answer answer = command.send(ORDER.substring(ORDER.length() / 2)).receive();

            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
        assertThat(process.exitCode()).isEqualTo(TERMINATED);
    }

    /** A feed ends, and keeps nobody. */
    static void endsTheFeed(JavaProcess process, String url, TestIssuer issuer) throws Exception {
        LedgerClient auditor = new LedgerClient(url, issuer.token("A-1", Role.AUDITOR), null);
        try (HttpClient http = HttpClient.newHttpClient();
                InputStream feed =
                        http.send(
                                        auditor.request("/v1/events").build(),
                                        HttpResponse.BodyHandlers.ofInputStream())
                                .body()) {
            assertThat(feed.read()).isPositive();

            process.terminate();

            assertThat(feed.readAllBytes()).isNotEmpty();
        }
        assertThat(process.exitCode()).isEqualTo(TERMINATED);
    }

    private static boolean refusesConnections(String url) throws IOException {
        try (RawHttp _ = new RawHttp(url)) {
            return false;
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof ConnectException;
        }
    }
}
