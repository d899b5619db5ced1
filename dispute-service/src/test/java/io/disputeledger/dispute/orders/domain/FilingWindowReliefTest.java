package io.disputeledger.dispute.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.orders.ExtendFilingWindow;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.orders.WaiveFilingWindow;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026: the rules close the window with 1 May in Shanghai. */
class FilingWindowReliefTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T12:15:00Z");
    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final Actor OFFICER = new Actor("O-1", Role.OFFICER, null);
    private static final OrderRecorded ORDER = order("alibaba-intl:O-9001", RECEIVED);
    private static final Sealed REASON = new Sealed("order:alibaba-intl:O-9001", "c2VhbGVk");

    @Test
    void extendsAWindowThatHasClosedByTheClauseThatSetIt() {
        assertThat(decide(extend("2026-05-15T16:00:00Z"), ORDER))
                .isEqualTo(Decision.accepted(extended("2026-05-15T16:00:00Z")));
    }

    @Test
    void extendsAWindowThatIsExtendedAlready() {
        assertThat(decide(extend("2026-06-15T16:00:00Z"), ORDER, extended("2026-05-15T16:00:00Z")))
                .isEqualTo(Decision.accepted(extended("2026-06-15T16:00:00Z")));
    }

    @Test
    void saysNothingWhereTheWindowEndsThenAnyway() {
        assertThat(decide(extend("2026-05-01T16:00:00Z"), ORDER)).isEqualTo(Decision.unchanged());
    }

    @Test
    void neverShortensByAnInstant() {
        Deadline longer = until("2026-05-15T16:00:00Z");
        Instant before = longer.dueAt().minusNanos(1);

        assertThat(decide(extend(before.toString()), ORDER, extended("2026-05-15T16:00:00Z")))
                .isEqualTo(
                        Decision.refused(Refusal.missed(RefusalCode.DEADLINE_SHORTENING, longer)));
    }

    @Test
    void givesTimeToComeFromTheNextInstantOn() {
        assertThat(decide(extend(NOW.plusNanos(1).toString()), ORDER))
                .isEqualTo(Decision.accepted(extended(NOW.plusNanos(1).toString())));
    }

    @Test
    void isRefusedWhereTheNewEndHasPassed() {
        assertThat(decide(extend(NOW.toString()), ORDER))
                .isEqualTo(Decision.refused(RefusalCode.INSTANT_IN_PAST));
    }

    @Test
    void hasNothingToExtendBeforeReceiptAndAfterAWaiver() {
        Decision<OrderEvent> nothing = Decision.refused(RefusalCode.INVALID_STATE);
        ExtendFilingWindow command = extend("2026-05-15T16:00:00Z");

        assertThat(decide(command, order("alibaba-intl:O-9001", null))).isEqualTo(nothing);
        assertThat(decide(command, ORDER, waived("2026-05-01T16:00:00Z"))).isEqualTo(nothing);
    }

    @Test
    void waivesTheWindowThatCountsNow() {
        assertThat(waive(OFFICER, ORDER))
                .isEqualTo(Decision.accepted(waived("2026-05-01T16:00:00Z")));
        assertThat(waive(OFFICER, ORDER, extended("2026-05-15T16:00:00Z")))
                .isEqualTo(Decision.accepted(waived("2026-05-15T16:00:00Z")));
    }

    @Test
    void waivesOnce() {
        assertThat(waive(OFFICER, ORDER, waived("2026-05-01T16:00:00Z")))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void hasNothingToWaiveBeforeReceipt() {
        assertThat(waive(OFFICER, order("alibaba-intl:O-9001", null)))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
    }

    @Test
    void isNotForAnOfficerWhoBoughtOrSoldWhateverElseIsWrong() {
        OrderRecorded unknown = order("nowhere:O-9001", null);
        Decision<OrderEvent> conflict = Decision.refused(RefusalCode.CONFLICT_OF_INTEREST);

        assertThat(waive(new Actor("B-77", Role.OFFICER, null), unknown)).isEqualTo(conflict);
        assertThat(waive(new Actor("S-88", Role.OFFICER, null), unknown)).isEqualTo(conflict);
        assertThat(waive(OFFICER, unknown))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE));
    }

    /** A correction of the facts leaves alone what an officer decided. */
    @Test
    void outlastsALaterReportOfTheOrder() {
        assertThat(
                        decide(
                                extend("2026-05-15T16:00:00Z"),
                                ORDER,
                                extended("2026-05-15T16:00:00Z"),
                                ORDER))
                .isEqualTo(Decision.unchanged());
    }

    private static Decision<OrderEvent> decide(ExtendFilingWindow command, OrderEvent... given) {
        return FilingWindowRelief.decide(
                state(given), command, new Occasion(NOW, OFFICER), RulePacks.published());
    }

    private static Decision<OrderEvent> waive(Actor officer, OrderEvent... given) {
        return FilingWindowRelief.decide(
                state(given),
                new WaiveFilingWindow(ORDER.orderId(), REASON),
                new Occasion(NOW, officer),
                RulePacks.published());
    }

    private static OrderState state(OrderEvent... given) {
        OrderState state = new OrderState.Unrecorded();
        for (OrderEvent event : given) {
            state = OrderState.evolve(state, event);
        }
        return state;
    }

    private static ExtendFilingWindow extend(String dueAt) {
        return new ExtendFilingWindow(ORDER.orderId(), Instant.parse(dueAt), REASON);
    }

    private static FilingWindowExtended extended(String dueAt) {
        return new FilingWindowExtended(ORDER.orderId(), until(dueAt), REASON, NOW, OFFICER);
    }

    private static FilingWindowWaived waived(String dueAt) {
        return new FilingWindowWaived(ORDER.orderId(), until(dueAt), REASON, NOW, OFFICER);
    }

    private static Deadline until(String dueAt) {
        return new Deadline(
                Instant.parse(dueAt),
                new Clause("alibaba-intl", 1, "FILING_WINDOW"),
                "Asia/Shanghai",
                null);
    }

    private static OrderRecorded order(String id, @Nullable Instant receivedAt) {
        return new OrderRecorded(
                OrderId.parse(id),
                new PartyId("B-77"),
                new PartyId("S-88"),
                new Money(120_000, "USD"),
                null,
                null,
                receivedAt,
                null,
                RECEIVED,
                Actor.service("platform"));
    }
}
