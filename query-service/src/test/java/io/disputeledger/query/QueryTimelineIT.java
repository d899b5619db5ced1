package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers learn about one dispute. */
class QueryTimelineIT {

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
        assertThat(reply.text("entries/0/dueAt")).isEqualTo("2026-05-01T01:00:00Z");
        assertThat(reply.text("entries/0/zone")).isEqualTo("Asia/Shanghai");
        assertThat(reply.text("entries/0/details/category")).isEqualTo("NOT_AS_DESCRIBED");
        assertThat(reply.body().at("/entries/0/details").has("actor")).isFalse();
        assertThat(reply.text("entries/1/clause/clauseId"))
                .isEqualTo("offence.goods-not-as-described");
        assertThat(reply.text("entries/1/details/appealWindow/clause/clauseId"))
                .isEqualTo("window.penalty-appeal");
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
