package io.disputeledger.dispute.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.kit.testing.SnapshotSample;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot and the events after it lead where all events lead. */
class OrderSnapshotTest {

    private static final Deadline WINDOW =
            new Deadline(
                    Instant.parse("2026-05-15T16:00:00Z"),
                    new Clause("alibaba-intl", 1, "FILING_WINDOW"),
                    "Asia/Shanghai",
                    null);
    private static final Sealed REASON = new Sealed("order:alibaba-intl:O-9001", "c2VhbGVk");
    private static final Instant DECIDED = Instant.parse("2026-05-04T02:00:00Z");
    private static final Actor OFFICER = new Actor("O-1", Role.OFFICER, null);

    private static final List<OrderEvent> STORY =
            List.of(
                    recorded(null),
                    recorded(Instant.parse("2026-03-02T12:15:00Z")),
                    new FilingWindowExtended(
                            OrderId.parse("alibaba-intl:O-9001"), WINDOW, REASON, DECIDED, OFFICER),
                    recorded(Instant.parse("2026-03-02T12:15:00Z")),
                    new FilingWindowWaived(
                            OrderId.parse("alibaba-intl:O-9001"),
                            WINDOW,
                            REASON,
                            DECIDED,
                            OFFICER));

    private static final SnapshotSample<OrderAggregate, OrderEvent> SAMPLE =
            new SnapshotSample<>(
                    OrderAggregate::new, OrderAggregate::on, OrderEvent.class, OrderState.class);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void snapshotChangesNothing(int cut) {
        assertThat(SAMPLE.resumed(STORY, cut))
                .usingRecursiveComparison()
                .isEqualTo(SAMPLE.after(STORY));
    }

    @Test
    void snapshotsAreAsStored() throws IOException {
        assertThat(SAMPLE.faults(STORY, SnapshotSample.FOLDER)).isEmpty();
    }

    private static OrderRecorded recorded(@Nullable Instant receivedAt) {
        return new OrderRecorded(
                OrderId.parse("alibaba-intl:O-9001"),
                new PartyId("B-77"),
                new PartyId("S-88"),
                new Money(120_000, "USD"),
                Instant.parse("2026-02-10T03:00:00Z"),
                null,
                receivedAt,
                null,
                Instant.parse("2026-03-02T12:15:04.218Z"),
                Actor.service("order-platform"));
    }
}
