package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.store.reading.LedgerEvents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two services append to one log while somebody follows it. If positions were not those of commits,
 * the follower would miss what was committed behind its back.
 */
@ParameterizedClass
@EnumSource(EventEngine.class)
class CommitOrderIT {

    private static final int WRITERS = 16;
    private static final int ORDERS_EACH = 10;
    private static final String LAST = "order:alibaba-intl:LAST";
    private static final int NEXT_WITHIN_SECONDS = 30;

    private final EventEngine engine;
    @TempDir private Path home;
    private DisputeDesk desk;
    private RunningService other;

    CommitOrderIT(EventEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void start() {
        desk = new DisputeDesk(home, engine);
        other = desk.another();
    }

    @AfterEach
    void stop() {
        other.close();
        desk.close();
    }

    @Test
    void followerSeesEveryEventOnceAndInOrderWhileAppendsRace() throws Exception {
        CompletableFuture<List<String>> followed = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> followed.completeAsync(this::follow, Runnable::run));

        Together.call(WRITERS, this::write);
        record(desk.platform(), "LAST");

        assertThat(followed.get(NEXT_WITHIN_SECONDS, TimeUnit.SECONDS))
                .isEqualTo(desk.recorded().upTo(desk.recorded().positionOf(LAST, 0)));
    }

    @Test
    void positionsHaveNoGapsButThoseOfAppendsThatLostARace() {
        Together.call(WRITERS, this::write);

        // Nobody lost: each order and each key was new.
        assertThat(desk.recorded().gaps()).isZero();
    }

    /** Position and identifier of each event, as one reader meets them, up to the last order. */
    private List<String> follow() {
        List<String> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                desk.service().bean(LedgerEvents.class).openStream(null)) {
            while (stream.hasNextAvailable(NEXT_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                seen.add(event.trackingToken().position().orElse(-1) + " " + event.getIdentifier());
                if (event.getPayload() instanceof LedgerEvent recorded
                        && recorded.streamId().equals(LAST)) {
                    return seen;
                }
            }
            return seen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return seen;
        }
    }

    private int write(int writer) {
        String token = desk.issuer().token("platform-" + writer, Role.SERVICE);
        RunningService service = writer % 2 == 0 ? desk.service() : other;
        for (int order = 0; order < ORDERS_EACH; order++) {
            record(service.withToken(token), writer + "-" + order);
        }
        return writer;
    }

    private static void record(LedgerClient client, String number) {
        String order =
                """
                {"orderId": "alibaba-intl:%s", "buyer": "B-77", "seller": "S-88",
                 "amount": {"minor": 1, "currency": "USD"}}
                """;
        assertThat(client.post("/v1/orders", order.formatted(number)).status()).isEqualTo(201);
    }
}
