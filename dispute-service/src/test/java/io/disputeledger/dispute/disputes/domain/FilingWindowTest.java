package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.FILING_WINDOW;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static io.disputeledger.dispute.disputes.domain.Examples.filed;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.rules.ClockRules;
import io.disputeledger.rules.RulePack;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026 at 20:15 in Shanghai: day 60 is 1 May, a holiday, and ends it. */
class FilingWindowTest {

    private static final Instant DUE_AT = at("2026-05-02T00:00:00+08:00");
    private static final Decision<DisputeEvent> CLOSED =
            Decision.refused(Refusal.missed(RefusalCode.FILING_WINDOW_CLOSED, FILING_WINDOW));

    @Test
    void isOpenUntilTheLastInstantOfDaySixty() {
        assertThat(filedAt(DUE_AT.minusNanos(1))).contains(filed(DUE_AT.minusNanos(1), BUYING));
    }

    @Test
    void isClosedFromTheDueInstantOn() {
        assertThat(DUE_AT).isEqualTo(Instant.parse("2026-05-01T16:00:00Z"));
        assertThat(decideAt(DUE_AT)).isEqualTo(CLOSED);
    }

    @Test
    void isOpenForABuyerInAnotherZoneWhileItIsInThePacksZone() {
        Instant losAngeles = at("2026-05-01T08:59:59-07:00");

        assertThat(filedAt(losAngeles)).contains(filed(losAngeles, BUYING));
    }

    @Test
    void isClosedForABuyerInAnotherZoneThoughTheirDayIsNotOver() {
        assertThat(decideAt(at("2026-05-01T09:30:00-07:00"))).isEqualTo(CLOSED);
    }

    @Test
    void isOpenLongerWhereThePackCountsDaysInUtc() {
        var decision =
                given().rules(Optional.of(inUtc()))
                        .when(FilingTest.claiming(WORTH), at("2026-05-01T09:30:00-07:00"), BUYING);

        assertThat(events(decision))
                .first()
                .extracting(event -> ((ComplaintFiled) event).rules())
                .isEqualTo(new PackVersion("alibaba-intl", 2));
    }

    @Test
    void isOpenUntilTheLastInstantOfWhatAnOfficerAdded() {
        Deadline longer = until("2026-05-16T00:00:00+08:00");
        var decision =
                given().relief(order -> new OrderState.Extended(order, longer))
                        .when(FilingTest.claiming(WORTH), longer.dueAt().minusNanos(1), BUYING);

        assertThat(events(decision))
                .first()
                .extracting(event -> ((ComplaintFiled) event).filingWindow())
                .isEqualTo(longer);
    }

    @Test
    void isClosedFromTheEndOfWhatAnOfficerAdded() {
        Deadline longer = until("2026-05-16T00:00:00+08:00");

        assertThat(
                        given().relief(order -> new OrderState.Extended(order, longer))
                                .when(FilingTest.claiming(WORTH), longer.dueAt(), BUYING))
                .isEqualTo(
                        Decision.refused(Refusal.missed(RefusalCode.FILING_WINDOW_CLOSED, longer)));
    }

    /** As where the receipt was corrected after the extension. */
    @Test
    void isNeverShorterThanTheRulesSay() {
        Deadline shorter = until("2026-04-30T00:00:00+08:00");

        assertThat(
                        given().relief(order -> new OrderState.Extended(order, shorter))
                                .when(FilingTest.claiming(WORTH), DUE_AT, BUYING))
                .isEqualTo(CLOSED);
        assertThat(
                        events(
                                given().relief(order -> new OrderState.Extended(order, shorter))
                                        .when(
                                                FilingTest.claiming(WORTH),
                                                DUE_AT.minusNanos(1),
                                                BUYING)))
                .contains(filed(DUE_AT.minusNanos(1), BUYING));
    }

    @Test
    void hasNoEndWhereAnOfficerWaivedIt() {
        var waived = given().relief(OrderState.Waived::new);

        assertThat(events(waived.when(FilingTest.claiming(WORTH), DUE_AT, BUYING)))
                .first()
                .extracting(event -> ((ComplaintFiled) event).filingWindow())
                .isNull();
        assertThat(events(waived.when(Saying.negotiate(), at("2027-05-02T00:00:00+08:00"), BUYING)))
                .noneMatch(event ->
                        event instanceof DeadlineSet set && set.kind() == DeadlineKind.FILING);
    }

    private static Deadline until(String dueAt) {
        return new Deadline(at(dueAt), FILING_WINDOW.clause(), FILING_WINDOW.zone(), null);
    }

    private static List<DisputeEvent> filedAt(Instant now) {
        return events(decideAt(now));
    }

    private static Decision<DisputeEvent> decideAt(Instant now) {
        return given().when(FilingTest.claiming(WORTH), now, BUYING);
    }

    private static List<DisputeEvent> events(Decision<DisputeEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<DisputeEvent> accepted -> accepted.events();
            case Decision.Refused<DisputeEvent> refused -> throw new AssertionError(refused);
            case Decision.Forbidden<DisputeEvent> forbidden -> throw new AssertionError(forbidden);
        };
    }

    private static RulePack inUtc() {
        RulePack published =
                GivenDispute.PACKS
                        .inForce(Examples.ORDER.marketplace(), Examples.RECEIVED)
                        .orElseThrow();
        return new RulePack(
                new PackVersion("alibaba-intl", 2),
                published.effectiveFrom(),
                new ClockRules(
                        ZoneOffset.UTC,
                        published.clocks().calendar(),
                        published.clocks().windows(),
                        published.clocks().slaClocks()),
                published.counts(),
                published.scenarios(),
                published.lines(),
                published.offences());
    }
}
