package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers learn about one dispute. */
class QueryTimelineIT {

    private static final long LUCK = 7;

    private static final QueryService QUERY = QueryService.shared();

    @Test
    void tellsEveryEventOfTheDisputeInTheOrderOfTheLog() {
        Story story = QUERY.story("100");
        long head = QUERY.log.append(story.whole());

        Reply reply = QUERY.auditor().get("/v1/timelines/D-100", head);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(types(reply))
                .containsExactly(
                        "ComplaintFiled",
                        "ComplaintAccepted",
                        "RespondentContacted",
                        "EvidenceRoundOpened",
                        "DeadlineSet",
                        "EvidenceSubmitted",
                        "EvidenceRoundWaived",
                        "EvidenceRoundWaived",
                        "EvidenceRoundClosed",
                        "RulingIssued",
                        "PointsDeducted");
        assertThat(reply.text("orderId")).isEqualTo("alibaba-intl:O-100");
        assertThat(reply.text("complainant")).isEqualTo("B-100");
        assertThat(reply.text("respondent")).isEqualTo("S-100");
        assertThat(reply.text("state")).isEqualTo("RULED");
    }

    @Test
    void namesActorClauseAndDeadlineOfAnEvent() {
        Story story = QUERY.story("101");
        long head = QUERY.log.append(List.of(story.filed(), story.penalties.held(200)));

        Reply reply = QUERY.auditor().get("/v1/timelines/D-101", head);

        assertThat(reply.text("entries/0/event")).isEqualTo("dispute:D-101@0");
        assertThat(reply.text("entries/0/recordedAt")).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(reply.text("entries/0/actor/id")).isEqualTo("B-101");
        assertThat(reply.text("entries/0/actor/role")).isEqualTo("PARTY");
        assertThat(reply.text("entries/0/actor/via")).isEqualTo("platform");
        assertThat(reply.text("entries/0/clause/clauseId")).isEqualTo("window.filing");
        assertThat(reply.text("entries/0/deadline/dueAt")).isEqualTo("2026-05-01T01:00:00Z");
        assertThat(reply.text("entries/0/deadline/zone")).isEqualTo("Asia/Shanghai");
        assertThat(reply.text("entries/0/state")).isEqualTo("FILED");
        assertThat(reply.text("entries/0/details/category")).isEqualTo("NOT_AS_DESCRIBED");
        assertThat(reply.body().at("/entries/0/details").has("actor")).isFalse();
        assertThat(reply.text("entries/1/clause/clauseId"))
                .isEqualTo("offence.goods-not-as-described");
        assertThat(reply.text("entries/1/deadline/clause/clauseId"))
                .isEqualTo("window.penalty-appeal");
    }

    @Test
    void tellsEveryKindOfEventOfADispute() {
        AnyHistory samples =
                new AnyHistory(
                        QUERY.service.bean(JsonMapper.class), new Random(LUCK), Story.FILED_AT);
        List<Class<? extends LedgerEvent>> kinds = new ArrayList<>(AnyHistory.ofDisputes());
        kinds.remove(NegotiationOpened.class);
        kinds.addFirst(NegotiationOpened.class);
        List<LedgerEvent> events =
                kinds.stream().map(kind -> samples.sample(kind, "D-kinds")).toList();

        Reply reply = QUERY.auditor().get("/v1/timelines/D-kinds", QUERY.log.append(events));

        assertThat(types(reply))
                .containsExactlyElementsOf(kinds.stream().map(Class::getSimpleName).toList());
        for (JsonNode entry : reply.body().at("/entries")) {
            String type = entry.get("type").asString();
            assertThat(entry.at("/actor/id").asString()).as(type).isNotBlank();
            assertThat(entry.at("/actor/role").asString()).as(type).isNotBlank();
            assertThat(entry.at("/recordedAt").asString()).as(type).isNotBlank();
            assertThat(entry.get("details").isObject()).as(type).isTrue();
        }
    }

    @Test
    void tellsOfALimitThatRanOutWhenItWasAndByWhichRule() {
        Story story = QUERY.story("107");
        DeadlineSet set = story.hearing.roundDue();
        DeadlineElapsed elapsed =
                new DeadlineElapsed(
                        story.dispute,
                        set.kind(),
                        set.deadline().dueAt(),
                        set.deadline().dueAt().plusSeconds(5),
                        new Actor("clock", Role.CLOCK, "dispute-service"));
        long head = QUERY.log.append(List.of(story.filed(), set, elapsed));

        Reply reply = QUERY.auditor().get("/v1/timelines/D-107", head);

        assertThat(reply.text("entries/2/actor/role")).isEqualTo("CLOCK");
        assertThat(reply.text("entries/2/details/effectiveAt"))
                .isEqualTo(set.deadline().dueAt().toString());
        assertThat(reply.text("entries/2/clause/clauseId")).isEqualTo("window.evidence-round");
        assertThat(reply.body().at("/entries/2/deadline"))
                .isEqualTo(reply.body().at("/entries/1/deadline"));
    }

    /** A second dispute about the same order tells it as well, and another order's does not. */
    @Test
    void tellsFirstWhatWasDecidedAboutTheFilingWindowOfItsOrder() {
        Story story = QUERY.story("110");
        Story other = QUERY.story("111");
        ComplaintFiled filed = story.filed();
        Deadline longer = Story.deadline("window.filing", Story.day(90));
        QUERY.log.append(
                List.of(
                        story.order(),
                        new FilingWindowExtended(
                                filed.orderId(),
                                longer,
                                story.sealed("A ring of accounts."),
                                Story.day(1),
                                Story.OFFICER),
                        filed,
                        new FilingWindowWaived(
                                filed.orderId(),
                                longer,
                                story.sealed("A ring of accounts."),
                                Story.day(2),
                                Story.OFFICER),
                        again(filed, "D-110b")));
        long head = QUERY.log.append(other.filed());

        Reply first = QUERY.service.as(Role.PARTY, "S-110").get("/v1/timelines/D-110", head);
        assertThat(types(first)).containsExactly("FilingWindowExtended", "ComplaintFiled");
        assertThat(first.text("entries/0/event")).isEqualTo("order:alibaba-intl:O-110@1");
        assertThat(first.text("entries/0/actor/role")).isEqualTo("OFFICER");
        assertThat(first.text("entries/0/deadline/dueAt")).isEqualTo(longer.dueAt().toString());
        assertThat(first.text("entries/0/clause/clauseId")).isEqualTo("window.filing");
        assertThat(first.text("entries/0/details/reason")).isEqualTo("A ring of accounts.");
        assertThat(types(QUERY.auditor().get("/v1/timelines/D-110b", head)))
                .containsExactly("FilingWindowExtended", "FilingWindowWaived", "ComplaintFiled");
        assertThat(types(QUERY.auditor().get("/v1/timelines/D-111", head)))
                .containsExactly("ComplaintFiled");
    }

    private static ComplaintFiled again(ComplaintFiled filed, String dispute) {
        return new ComplaintFiled(
                new DisputeId(dispute),
                filed.orderId(),
                filed.complainant(),
                filed.respondent(),
                filed.seller(),
                filed.category(),
                filed.claim(),
                filed.orderAmount(),
                filed.remedies(),
                filed.facts(),
                filed.rules(),
                filed.filingWindow(),
                Story.day(3),
                filed.actor());
    }

    @Test
    void tellsThePastAsItWas() {
        Story story = QUERY.story("108");
        long filed = QUERY.log.append(story.filed());
        long accepted = QUERY.log.append(story.accepted());
        QUERY.log.append(story.withdrawn());

        Reply then = QUERY.auditor().get("/v1/timelines/D-108?asOf=" + accepted);

        assertThat(then.text("state")).isEqualTo("ACCEPTED");
        assertThat(types(then)).containsExactly("ComplaintFiled", "ComplaintAccepted");
        assertThat(then.position()).isEqualTo(accepted);
        assertThat(then.http().headers().firstValue("Ledger-Position"))
                .contains(Long.toString(accepted));
        Reply before = QUERY.auditor().get("/v1/timelines/D-108?asOf=" + (filed - 1));
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.text("detail"))
                .isEqualTo(
                        "There was no dispute D-108 yet as of position %d.".formatted(filed - 1));
        Reply another =
                QUERY.service.as(Role.PARTY, "B-1").get("/v1/timelines/D-108?asOf=" + accepted);
        assertThat(another.status()).isEqualTo(403);
    }

    @Test
    void asksForAMomentThatIsPast() {
        long head = QUERY.log.append(QUERY.story("109").filed());

        for (String wrong : List.of("-1", "x", "2026-03-02", "2026-03-02T01:00:00", "1e9")) {
            Reply reply = QUERY.auditor().get("/v1/timelines/D-109?asOf=" + wrong, head);
            assertThat(reply.code()).as(wrong + reply.http().body()).isEqualTo("INVALID_FIELD");
            assertThat(reply.http().body()).contains("asOf");
        }
        Reply future = QUERY.auditor().get("/v1/timelines/D-109?asOf=2199-01-01T00:00:00Z", head);
        assertThat(future.code()).isEqualTo("INVALID_FIELD");
        assertThat(future.text("detail")).contains("not in the future");
        Reply beyond = QUERY.auditor().get("/v1/timelines/D-109?asOf=999999999999", head);
        assertThat(beyond.code()).isEqualTo("POSITION_NOT_REACHED");
        Reply early = QUERY.auditor().get("/v1/timelines/D-109?asOf=1989-01-01T00:00:00Z", head);
        assertThat(early.code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void pagesFollowOneAnother() {
        Story story = QUERY.story("104");
        long head = QUERY.log.append(story.whole());
        List<String> seen = new ArrayList<>();
        String after = "-1";
        int pages = 0;
        while (!after.equals("null")) {
            Reply page = QUERY.auditor().get("/v1/timelines/D-104?limit=4&after=" + after, head);
            assertThat(page.body().at("/entries").size()).isLessThanOrEqualTo(4);
            seen.addAll(types(page));
            after = page.body().at("/next").toString();
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen).isEqualTo(types(QUERY.auditor().get("/v1/timelines/D-104", head)));
        assertThat(QUERY.auditor().get("/v1/timelines/D-104?limit=501").status()).isEqualTo(400);
        assertThat(QUERY.auditor().get("/v1/timelines/D-104?limit=0").status()).isEqualTo(400);
    }

    @Test
    void withdrawnDisputeIsClosed() {
        Story story = QUERY.story("105");
        long head = QUERY.log.append(List.of(story.filed(), story.withdrawn()));

        assertThat(QUERY.auditor().get("/v1/timelines/D-105", head).text("state"))
                .isEqualTo("CLOSED");
    }

    @Test
    void isReadByItsPartiesAndByNoOther() {
        Story story = QUERY.story("106");
        long head =
                QUERY.log.append(
                        List.of(
                                story.filed(),
                                story.hearing.evidence("E-106", story.buyer, Disclosure.PLATFORM)));

        Reply complainant = QUERY.service.as(Role.PARTY, "B-106").get("/v1/timelines/D-106", head);
        Reply respondent = QUERY.service.as(Role.PARTY, "S-106").get("/v1/timelines/D-106", head);
        Reply another = QUERY.service.as(Role.PARTY, "B-1").get("/v1/timelines/D-106", head);

        assertThat(types(complainant)).containsExactly("ComplaintFiled", "EvidenceSubmitted");
        assertThat(types(respondent)).containsExactly("ComplaintFiled");
        assertThat(another.status()).isEqualTo(403);
        assertThat(another.code()).isEqualTo("NOT_AUTHORISED");
    }

    @Test
    void unknownDisputeIsNotFound() {
        Reply reply = QUERY.auditor().get("/v1/timelines/D-404");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
    }

    private static List<String> types(Reply reply) {
        List<String> types = new ArrayList<>();
        reply.body().at("/entries").forEach(entry -> types.add(entry.get("type").asString()));
        return types;
    }
}
