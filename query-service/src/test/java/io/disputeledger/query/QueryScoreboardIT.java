package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands against a seller. */
class QueryScoreboardIT {

    private static final QueryService QUERY = QueryService.shared();

    @Test
    void showsPointsMeasuresAndRulings() {
        Story story = QUERY.story("200");
        QUERY.log.append(story.whole());
        long head = QUERY.log.append(story.penalties.held(200));

        Reply reply = at("200", "2026-03-12T00:00:00Z", head);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.text("account")).isEqualTo("alibaba-intl:S-200");
        assertThat(reply.text("lines/0/line")).isEqualTo("transaction");
        assertThat(reply.body().at("/lines/0/active").toString()).isEqualTo("{\"hundredths\":600}");
        assertThat(reply.body().at("/lines/0/held").toString()).isEqualTo("{\"hundredths\":200}");
        assertThat(reply.text("lines/0/movements/0/kind")).isEqualTo("DEDUCTED");
        assertThat(reply.text("lines/0/movements/0/basis")).isEqualTo("dispute:D-200@8");
        assertThat(reply.text("lines/0/movements/0/disputeId")).isEqualTo("D-200");
        assertThat(reply.text("lines/0/movements/0/clause/clauseId"))
                .isEqualTo("offence.goods-not-as-described");
        assertThat(reply.text("lines/0/movements/1/kind")).isEqualTo("HELD");
        assertThat(reply.text("measures/0/kind")).isEqualTo("SEARCH_DEMOTION");
        assertThat(reply.text("measures/0/state")).isEqualTo("ACTIVE");
        assertThat(reply.body().at("/disputes").asLong()).isEqualTo(1);
        assertThat(reply.body().at("/rulingsUpheld").asLong()).isEqualTo(1);
        assertThat(reply.body().at("/rulingsPartlyUpheld").asLong()).isZero();
    }

    @Test
    void pointsCountFromTheirDeductionUntilTheirEnd() {
        Story story = QUERY.story("201");
        long head =
                QUERY.log.append(List.of(story.penalties.deducted(600), story.penalties.measure()));

        assertThat(active(at("201", before(Penalties.PENALISED_AT), head))).isZero();
        assertThat(active(at("201", Penalties.PENALISED_AT.toString(), head))).isEqualTo(600);
        assertThat(active(at("201", before(Penalties.POINTS_END_AT), head))).isEqualTo(600);
        assertThat(active(at("201", Penalties.POINTS_END_AT.toString(), head))).isZero();
        assertThat(at("201", before(Penalties.PENALISED_AT), head).text("measures/0/state"))
                .isEqualTo("PENDING");
        assertThat(at("201", before(Penalties.MEASURE_ENDS_AT), head).text("measures/0/state"))
                .isEqualTo("ACTIVE");
        assertThat(at("201", Penalties.MEASURE_ENDS_AT.toString(), head).text("measures/0/state"))
                .isEqualTo("ENDED");
    }

    @Test
    void countsByTheLedgersClockUnlessAskedForAnotherInstant() {
        Story story = QUERY.story("202");
        long head = QUERY.log.append(story.penalties.deducted(600));

        Reply now = QUERY.auditor().get("/v1/scoreboards/alibaba-intl:S-202", head);

        assertThat(Instant.parse(now.text("at")))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(QUERY.auditor().get("/v1/scoreboards/alibaba-intl:S-202?at=soon").status())
                .isEqualTo(400);
    }

    @Test
    void tellsWhatWasKnownThenAlsoOfAnInstantThatWasStillToCome() {
        Story story = QUERY.story("205");
        long ruled = QUERY.log.append(story.whole());
        long lifted = QUERY.log.append(story.penalties.lifted());
        String path = "/v1/scoreboards/alibaba-intl:S-205";
        String later = Penalties.MEASURE_ENDS_AT.minusNanos(1_000).toString();

        Reply before = QUERY.auditor().get(path + "?asOf=" + ruled + "&at=" + later, lifted);
        assertThat(before.text("measures/0/state")).isEqualTo("ACTIVE");
        assertThat(before.body().at("/measures")).hasSize(1);
        assertThat(before.position()).isEqualTo(ruled);
        Reply after = QUERY.auditor().get(path + "?asOf=" + lifted + "&at=" + later);
        assertThat(after.text("measures/0/state")).isEqualTo("LIFTED");

        Reply then = QUERY.auditor().get(path + "?asOf=" + ruled);
        assertThat(then.text("at")).as("the time of the moment").isEqualTo(then.text("asOf"));
    }

    @Test
    void sellerWithoutPenaltiesHasAnEmptyScoreboard() {
        long head = QUERY.log.append(QUERY.story("203").order());

        Reply reply = QUERY.auditor().get("/v1/scoreboards/alibaba-intl:S-203", head);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.body().at("/lines").size()).isZero();
        assertThat(reply.body().at("/disputes").asLong()).isZero();
    }

    @Test
    void isReadByItsSellerAndByNoOtherParty() {
        long head = QUERY.log.append(QUERY.story("204").whole());
        String path = "/v1/scoreboards/alibaba-intl:S-204";

        assertThat(QUERY.service.as(Role.PARTY, "S-204").get(path, head).status()).isEqualTo(200);
        assertThat(QUERY.service.as(Role.PARTY, "B-204").get(path, head).status()).isEqualTo(403);
        assertThat(QUERY.service.as(Role.OFFICER, "O-1").get(path, head).status()).isEqualTo(200);
    }

    @Test
    void unknownSellerIsNotFound() {
        Reply reply = QUERY.auditor().get("/v1/scoreboards/alibaba-intl:S-404");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(QUERY.auditor().get("/v1/scoreboards/S-404").status()).isEqualTo(400);
    }

    private static Reply at(String number, String instant, long head) {
        return QUERY.auditor()
                .get("/v1/scoreboards/alibaba-intl:S-" + number + "?at=" + instant, head);
    }

    private static String before(Instant instant) {
        return instant.minusNanos(1).toString();
    }

    private static int active(Reply reply) {
        return reply.body().at("/lines/0/active/hundredths").asInt();
    }
}
