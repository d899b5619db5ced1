package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The feed serves a bounded number of readers, and none of them at the cost of the others. */
@Timeout(90)
class QueryFeedBoundsIT {

    private static final int RECEIVES_BYTES = 2_048;

    private static final String EVERYTHING = "/v1/events?from=-1";

    private static QueryService query;

    @BeforeAll
    static void start() {
        query =
                QueryService.start(
                        TestDatabase.fresh(),
                        "ledger.feed.subscribers-max=3",
                        "ledger.feed.subscribers-of-caller-max=2",
                        "ledger.limits.requests-at-once-max=2",
                        "ledger.feed.heartbeat=200ms",
                        "ledger.feed.buffer-events=32",
                        "server.tomcat.connection-timeout=2s");
        query.log.append(query.story("B1").filed());
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void whoComesTooManyIsToldToComeBack() throws IOException {
        LedgerClient greedy = query.auditor();
        LedgerClient another = query.withRole(Role.AUDITOR);
        try (FeedStream first = FeedStream.open(greedy, EVERYTHING, null);
                FeedStream second = FeedStream.open(greedy, EVERYTHING, null)) {
            assertThat(first.next(1)).hasSameSizeAs(second.next(1));
            assertRefused(greedy, 429, "TOO_MANY_REQUESTS");

            try (FeedStream third = FeedStream.open(another, EVERYTHING, null)) {
                assertThat(third.next(1)).as("others have their seats").hasSize(1);
                assertRefused(another, 503, "UNAVAILABLE");
                assertThat(greedy.get("/v1/projections").status())
                        .as("three feeds take no place of the two requests at once")
                        .isEqualTo(200);
            }
        }
        awaitReaders(0);
        try (FeedStream again = FeedStream.open(greedy, EVERYTHING, null)) {
            assertThat(again.next(1)).hasSize(1);
        }
        awaitReaders(0);
    }

    @Test
    void whoAsksForTheHeadAloneTakesNoSeat() {
        LedgerClient auditor = query.auditor();

        Reply head =
                auditor.send(
                        auditor.request(EVERYTHING)
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.http().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        awaitReaders(0);
    }

    private static void assertRefused(LedgerClient client, int status, String code) {
        Reply refused = client.get(EVERYTHING);
        assertThat(refused.status()).as(refused.http().body()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.http().headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whoDoesNotReadIsDisconnectedAndNobodyWaitsForThem() throws IOException {
        try (Socket silent = new Socket();
                FeedStream diligent = FeedStream.open(query.auditor(), "/v1/events", null)) {
            silent.setReceiveBufferSize(RECEIVES_BYTES);
            ask(silent, query.auditor().request("/v1/events").build());
            awaitReaders(2);

            int[] written = {0};
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        query.log.appendOrders("B2-" + written[0]++ + "-", 100);
                        assertThat(diligent.next(100)).hasSize(100);
                        return readers() == 1;
                    });
        }
        awaitReaders(0);
    }

    private static void ask(Socket socket, HttpRequest request) throws IOException {
        URI uri = request.uri();
        socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
        String headers =
                request.headers().map().entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue().getFirst())
                        .collect(Collectors.joining("\r\n"));
        socket.getOutputStream()
                .write(
                        "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n\r\n"
                                .formatted(uri.getPath(), uri.getAuthority(), headers)
                                .getBytes(StandardCharsets.US_ASCII));
    }

    private static void awaitReaders(int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> readers() == number);
    }

    private static int readers() {
        return (int)
                query.service
                        .bean(MeterRegistry.class)
                        .get("ledger.feed.subscribers")
                        .gauge()
                        .value();
    }
}
