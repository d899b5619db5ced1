package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers learn about the evidence of a dispute. */
class QueryEvidenceIT {

    private static final QueryService QUERY = QueryService.shared();

    @Test
    void showsWhatWasSubmittedWhetherItIsLateAndWhoCitesIt() {
        Story story = QUERY.story("300");
        long head =
                QUERY.log.append(
                        List.of(
                                story.filed(),
                                story.hearing.roundOpened(),
                                story.hearing.evidence("E-300", story.buyer, Disclosure.PARTIES),
                                story.hearing.roundClosed(),
                                story.hearing.evidence("E-301", story.seller, Disclosure.PARTIES),
                                story.hearing.ruling(new EvidenceId("E-300"))));

        Reply reply = QUERY.auditor().get("/v1/evidence-views/D-300", head);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(reply.body().at("/items").size()).isEqualTo(2);
        assertThat(reply.text("items/0/evidenceId")).isEqualTo("E-300");
        assertThat(reply.text("items/0/kind")).isEqualTo("PHOTO");
        assertThat(reply.text("items/0/submitter")).isEqualTo("B-300");
        assertThat(reply.text("items/0/sha256")).isEqualTo("ab".repeat(32));
        assertThat(reply.text("items/0/fileName")).isEqualTo("bricks.jpg");
        assertThat(reply.text("items/0/capturedAt")).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(reply.text("items/0/file")).isEqualTo("/v1/evidence/E-300/file");
        assertThat(reply.text("items/0/citedBy/0")).isEqualTo("dispute:D-300@3");
        assertThat(reply.body().at("/items/0/late").asBoolean()).isFalse();
        assertThat(reply.body().at("/items/1/late").asBoolean()).isTrue();
        assertThat(reply.body().at("/items/1/citedBy").size()).isZero();
    }

    @Test
    void hidesWhatTheOtherPartyDisclosedToThePlatformAlone() {
        Story story = QUERY.story("301");
        long head =
                QUERY.log.append(
                        List.of(
                                story.filed(),
                                story.hearing.evidence(
                                        "E-310", story.seller, Disclosure.PLATFORM)));
        String path = "/v1/evidence-views/D-301";

        assertThat(items(QUERY.service.as(Role.PARTY, "B-301").get(path, head))).isZero();
        assertThat(items(QUERY.service.as(Role.PARTY, "S-301").get(path, head))).isEqualTo(1);
        assertThat(items(QUERY.auditor().get(path, head))).isEqualTo(1);
        assertThat(QUERY.service.as(Role.PARTY, "B-1").get(path, head).status()).isEqualTo(403);
    }

    @Test
    void disputeWithoutEvidenceHasAnEmptyView() {
        long head = QUERY.log.append(QUERY.story("302").filed());

        Reply reply = QUERY.auditor().get("/v1/evidence-views/D-302", head);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        assertThat(items(reply)).isZero();
    }

    @Test
    void unknownDisputeIsNotFound() {
        assertThat(QUERY.auditor().get("/v1/evidence-views/D-404").status()).isEqualTo(404);
    }

    private static int items(Reply reply) {
        return reply.body().at("/items").size();
    }
}
