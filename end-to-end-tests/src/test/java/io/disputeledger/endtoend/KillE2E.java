package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulling the plug under load: what was acknowledged is there, and its answer stays the same. */
class KillE2E {

    private static final int CLIENTS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;
    private static final int LOAD_MINUTES_MAX = 2;
    private static final int ORDERS_MAX = 20_000;

    @TempDir private Path home;

    @Test
    void everyAcknowledgedCommandIsAnsweredTheSameAfterKill9() throws InterruptedException {
        Map<Integer, Reply> acknowledged = new ConcurrentHashMap<>();
        Standalone ledger = Standalone.start(home, "--empty");
        Services services = ledger.services();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> recordOrders(services, next, acknowledged, enough));
            }
            assertThat(enough.await(LOAD_MINUTES_MAX, TimeUnit.MINUTES)).isTrue();
            ledger.kill();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);

        try (Standalone again = Standalone.start(home, "--empty")) {
            Services after = again.services();
            acknowledged.forEach((order, reply) -> {
                Reply repeated = record(after, order);
                assertThat(repeated.status()).isEqualTo(reply.status());
                assertThat(repeated.body()).isEqualTo(reply.body());
            });
        }
    }

    private static void recordOrders(
            Services services,
            AtomicInteger next,
            Map<Integer, Reply> acknowledged,
            CountDownLatch enough) {
        for (int order = next.incrementAndGet();
                order < ORDERS_MAX;
                order = next.incrementAndGet()) {
            try {
                Reply reply = record(services, order);
                if (reply.status() == 201) {
                    acknowledged.put(order, reply);
                    enough.countDown();
                }
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }

    private static Reply record(Services services, int order) {
        LedgerClient platform = services.platform(services.dispute());
        return platform.post(
                "/v1/orders",
                """
                {"orderId": "alibaba-intl:O-%d", "buyer": "B-1", "seller": "S-1",
                 "amount": {"minor": %d, "currency": "USD"}}
                """
                        .formatted(order, order),
                "order-" + order);
    }
}
