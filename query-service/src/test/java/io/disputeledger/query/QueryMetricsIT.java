package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.MetricExclusionReversed;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Of 200 orders of a seller 5 are disputed, 2 of them by a buyer whose malicious disputes are
 * upheld on 3 March 2026 at 15:00 in Shanghai, and who is kept out until 2 April ends.
 */
class QueryMetricsIT {

    private static final QueryService QUERY = QueryService.shared();
    private static final PartyId MALICIOUS = new PartyId("B-77");
    private static final Instant BEFORE = at("2026-02-20T12:00:00+08:00");
    private static final Instant UPHELD_AT = at("2026-03-03T15:00:00+08:00");
    private static final Instant PROTECTED_UNTIL = at("2026-04-03T00:00:00+08:00");
    private static final Instant REVERSED_AT = at("2026-04-10T00:00:00+08:00");
    private static final Actor SERVICE = Actor.service("penalty-service");

    @Test
    void excludedOrdersCountNeitherAboveNorBelowTheLineUntilTheyAreGivenBack() {
        Seller seller = new Seller("210");
        List<LedgerEvent> events = new ArrayList<>(seller.twoHundredOrders());
        events.add(seller.excluded());
        events.add(seller.givenBack());
        long head = QUERY.log.append(events);

        assertThat(rate(seller, at("2026-03-03T14:59:00+08:00"), head))
                .isEqualTo("5 of 200, 0 out: 250");
        assertThat(rate(seller, UPHELD_AT.minusNanos(1_000), head))
                .isEqualTo("5 of 200, 0 out: 250");
        assertThat(rate(seller, UPHELD_AT, head)).isEqualTo("3 of 198, 2 out: 152");
        assertThat(rate(seller, at("2026-03-07T00:00:00+08:00"), head))
                .isEqualTo("3 of 198, 2 out: 152");
        assertThat(rate(seller, REVERSED_AT.minusNanos(1_000), head))
                .isEqualTo("3 of 198, 2 out: 152");
        assertThat(rate(seller, REVERSED_AT, head)).isEqualTo("5 of 200, 0 out: 250");
        assertThat(scoreboard(seller, UPHELD_AT, head).text("exclusions/0/reportId"))
                .isEqualTo("M-210");
        assertThat(scoreboard(seller, REVERSED_AT, head).body().at("/exclusions")).isEmpty();
        // Nobody knew then that they would be given back.
        assertThat(rateAsOf(seller, REVERSED_AT, head - 1)).isEqualTo("3 of 198, 2 out: 152");
        assertThat(rateAsOf(seller, REVERSED_AT, head - 2)).isEqualTo("5 of 200, 0 out: 250");
    }

    @Test
    void whatTheBuyerDisputesInTheForwardPeriodLeavesAsWell() {
        Seller seller = new Seller("211");
        List<LedgerEvent> events = new ArrayList<>(seller.twoHundredOrders());
        events.add(seller.excluded());
        events.add(seller.disputed(6, MALICIOUS, PROTECTED_UNTIL.minusNanos(1_000)));
        events.add(seller.disputed(7, MALICIOUS, PROTECTED_UNTIL));
        events.add(seller.disputed(8, new PartyId("B-5"), UPHELD_AT));
        long head = QUERY.log.append(events);

        assertThat(rate(seller, PROTECTED_UNTIL, head)).isEqualTo("5 of 197, 3 out: 254");
    }

    @Test
    void ordersOfNinetyDaysCount() {
        Seller seller = new Seller("212");
        long head = QUERY.log.append(seller.twoHundredOrders());

        assertThat(rate(seller, at("2026-05-21T11:59:59+08:00"), head))
                .isEqualTo("5 of 200, 0 out: 250");
        assertThat(rate(seller, at("2026-05-21T12:00:00+08:00"), head))
                .isEqualTo("0 of 0, 0 out: 0");
    }

    private static String rate(Seller seller, Instant at, long head) {
        return rate(scoreboard(seller, at, head));
    }

    private static String rateAsOf(Seller seller, Instant at, long position) {
        return rate(
                QUERY.auditor()
                        .get(
                                "/v1/scoreboards/%s?at=%s&asOf=%d"
                                        .formatted(seller.account(), at, position)));
    }

    private static String rate(Reply scoreboard) {
        var rate = scoreboard.body().at("/disputeRate");
        return "%d of %d, %d out: %d"
                .formatted(
                        rate.at("/disputed").asLong(),
                        rate.at("/orders").asLong(),
                        rate.at("/excluded").asLong(),
                        rate.at("/basisPoints").asLong());
    }

    private static Reply scoreboard(Seller seller, Instant at, long head) {
        Reply reply =
                QUERY.auditor().get("/v1/scoreboards/" + seller.account() + "?at=" + at, head);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply;
    }

    /** A seller of its own for each test. */
    private record Seller(String number) {

        AccountId account() {
            return AccountId.parse("alibaba-intl:S-" + number);
        }

        /** Orders 1 to 5 are disputed, 1 and 2 by the malicious buyer. */
        List<LedgerEvent> twoHundredOrders() {
            List<LedgerEvent> events = new ArrayList<>();
            for (int order = 1; order <= 200; order++) {
                events.add(
                        new OrderRecorded(
                                order(order),
                                MALICIOUS,
                                account().seller(),
                                new Money(120_000, "USD"),
                                null,
                                null,
                                null,
                                null,
                                BEFORE,
                                Actor.service("platform")));
            }
            for (int order = 1; order <= 5; order++) {
                PartyId buyer = order <= 2 ? MALICIOUS : new PartyId("B-" + order);
                events.add(disputed(order, buyer, BEFORE));
            }
            return events;
        }

        ComplaintFiled disputed(int order, PartyId buyer, Instant filedAt) {
            DisputeId dispute = new DisputeId("D-" + number + "-" + order);
            return new ComplaintFiled(
                    dispute,
                    order(order),
                    buyer,
                    account().seller(),
                    account().seller(),
                    ComplaintCategory.NOT_AS_DESCRIBED,
                    new Money(120_000, "USD"),
                    new Money(120_000, "USD"),
                    List.of(RemedyKind.REFUND),
                    new Sealed("dispute:" + dispute, "c2VhbGVk"),
                    new PackVersion("alibaba-intl", 1),
                    null,
                    filedAt,
                    Story.party(buyer));
        }

        MetricExclusionApplied excluded() {
            return new MetricExclusionApplied(
                    account(),
                    new MisuseReportId("M-" + number),
                    decision(),
                    MALICIOUS,
                    List.of(order(1), order(2)),
                    clause("MISUSE_MALICIOUS_DISPUTE"),
                    new Deadline(
                            PROTECTED_UNTIL, clause("METRIC_PROTECTION"), "Asia/Shanghai", null),
                    UPHELD_AT,
                    SERVICE);
        }

        MetricExclusionReversed givenBack() {
            return new MetricExclusionReversed(
                    account(),
                    new MisuseReportId("M-" + number),
                    decision(),
                    decision(),
                    REVERSED_AT,
                    SERVICE);
        }

        private EventReference decision() {
            return new EventReference("misuse-report:M-" + number, 2);
        }

        private OrderId order(int order) {
            return OrderId.parse("alibaba-intl:O-" + number + "-" + order);
        }

        private static Clause clause(String id) {
            return new Clause("alibaba-intl", 1, id);
        }
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
