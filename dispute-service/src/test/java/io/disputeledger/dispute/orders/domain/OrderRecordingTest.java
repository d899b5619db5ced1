package io.disputeledger.dispute.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.orders.RecordOrder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderRecordingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:15:00Z");
    private static final Actor PLATFORM = Actor.service("platform");
    private static final Money WORTH = new Money(120_000, "USD");

    @Test
    void recordsTheFactsOfAnOrder() {
        assertThat(decide(NOW, order("B-77", "S-88", WORTH, null)))
                .isEqualTo(Decision.accepted(recorded(NOW, null)));
    }

    @Test
    void recordsFactsThatCameLater() {
        assertThat(decide(NOW, order("B-77", "S-88", WORTH, NOW), recorded(NOW, null)))
                .isEqualTo(Decision.accepted(recorded(NOW, NOW)));
    }

    @Test
    void keepsAReceiptThatALaterReportLeavesOut() {
        assertThat(decide(NOW, order("B-77", "S-88", WORTH, null), recorded(NOW, NOW)))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void refusesAReceiptThatLiesInTheFuture() {
        assertThat(decide(NOW, order("B-77", "S-88", WORTH, NOW.plusNanos(1))))
                .isEqualTo(Decision.refused(RefusalCode.INSTANT_IN_FUTURE));
    }

    @Test
    void staysQuietWhenTheSameFactsAreReportedAgain() {
        Instant later = NOW.plus(Duration.ofDays(1));

        assertThat(decide(later, order("B-77", "S-88", WORTH, NOW), recorded(NOW, NOW)))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void refusesOtherPartiesOrAnotherAmount() {
        OrderRecorded known = recorded(NOW, null);
        Decision<OrderEvent> mismatch = Decision.refused(RefusalCode.ORDER_MISMATCH);

        assertThat(decide(NOW, order("B-78", "S-88", WORTH, NOW), known)).isEqualTo(mismatch);
        assertThat(decide(NOW, order("B-77", "S-89", WORTH, NOW), known)).isEqualTo(mismatch);
        assertThat(decide(NOW, order("B-77", "S-88", new Money(1, "USD"), NOW), known))
                .isEqualTo(mismatch);
        assertThat(decide(NOW, order("B-77", "S-88", new Money(120_000, "EUR"), NOW), known))
                .isEqualTo(mismatch);
    }

    private static Decision<OrderEvent> decide(
            Instant now, RecordOrder command, OrderEvent... given) {
        OrderState state = new OrderState.Unrecorded();
        for (OrderEvent event : given) {
            state = OrderState.evolve(state, event);
        }
        return OrderRecording.decide(state, command, new Occasion(now, PLATFORM));
    }

    private static RecordOrder order(
            String buyer, String seller, Money amount, @Nullable Instant receivedAt) {
        return new RecordOrder(
                OrderId.parse("alibaba-intl:O-9001"),
                new PartyId(buyer),
                new PartyId(seller),
                amount,
                null,
                null,
                receivedAt,
                null);
    }

    private static OrderRecorded recorded(Instant now, @Nullable Instant receivedAt) {
        return new OrderRecorded(
                OrderId.parse("alibaba-intl:O-9001"),
                new PartyId("B-77"),
                new PartyId("S-88"),
                WORTH,
                null,
                null,
                receivedAt,
                null,
                now,
                PLATFORM);
    }
}
