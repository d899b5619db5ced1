package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaBreached;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A misuse report stands in the officers' queue until it is decided, by its promise of 48 hours.
 */
class QueuedReportsIT {

    // A ledger of its own: its time is that of the last event, whichever test recorded it.
    private static final QueryService QUERY = QueryService.start(TestDatabase.fresh());
    private static final Story STORY = QUERY.story("QR");
    private static final MisuseReportId REPORT = new MisuseReportId("M-QR");
    private static final Instant DUE_AT = Story.FILED_AT.plus(Duration.ofHours(48));

    private static long waiting;

    /** The dispute's intake is due a day after the report. */
    @BeforeAll
    static void aDisputeAndAReportWait() {
        List<LedgerEvent> both =
                List.of(
                        STORY.filed(),
                        new SlaTargetSet(
                                STORY.dispute,
                                DeadlineKind.INTAKE,
                                new SlaTarget.Set(Story.deadline("INTAKE", Story.day(3))),
                                Story.FILED_AT,
                                Story.party(STORY.buyer)),
                        new MisuseReportFiled(
                                REPORT,
                                STORY.filed().orderId(),
                                STORY.seller,
                                STORY.buyer,
                                "MALICIOUS_DISPUTE",
                                Story.clause("MISUSE_MALICIOUS_DISPUTE"),
                                STORY.sealed("Disputes whatever comes."),
                                Story.deadline("MISUSE_QUERY", Story.day(180)),
                                Story.FILED_AT,
                                Story.party(STORY.seller)),
                        new MisuseSlaTargetSet(
                                REPORT,
                                MisuseLimit.DECISION,
                                new SlaTarget.Set(deadline()),
                                Story.FILED_AT,
                                Story.party(STORY.seller)));
        waiting = QUERY.log.append(both);
    }

    @Test
    void reportStandsAmongDisputesByTheClockThatEndsNext() {
        List<JsonNode> items = ours(waiting, "");

        assertThat(items).hasSize(2);
        JsonNode report = items.getFirst();
        assertThat(report.at("/reportId").asString()).isEqualTo("M-QR");
        assertThat(report.at("/disputeId").isNull()).isTrue();
        assertThat(report.at("/scenario").asString()).isEqualTo("MALICIOUS_DISPUTE");
        assertThat(report.at("/step").asString()).isEqualTo("MISUSE_DECISION");
        assertThat(report.at("/clock/kind").asString()).isEqualTo("DECISION");
        assertThat(report.at("/clock/dueAt").asString()).isEqualTo(DUE_AT.toString());
        assertThat(report.at("/businessTimeLeft").asString()).isEqualTo("PT48H");
        assertThat(items.getLast().at("/disputeId").asString()).isEqualTo("D-QR");
        assertThat(ours(waiting, "&step=MISUSE_DECISION")).containsExactly(report);
        assertThat(ours(waiting, "&step=MISUSE_DECISION&assigned=true")).isEmpty();
        assertThat(ours(waiting, "&step=MISUSE_DECISION&marketplace=taobao")).isEmpty();
    }

    @Test
    void reportThatIsLateStaysUntilItIsDecided() {
        long late =
                QUERY.log.append(
                        new MisuseSlaBreached(
                                REPORT,
                                MisuseLimit.DECISION,
                                DUE_AT,
                                DUE_AT,
                                new Actor("clock", Role.CLOCK, "dispute-service")));
        long decided =
                QUERY.log.append(
                        new MisuseReportDecided(
                                REPORT,
                                STORY.filed().orderId(),
                                STORY.account,
                                STORY.buyer,
                                "MALICIOUS_DISPUTE",
                                Story.clause("MISUSE_MALICIOUS_DISPUTE"),
                                false,
                                List.of(),
                                STORY.sealed("Two disputes are no pattern."),
                                DUE_AT.plusSeconds(60),
                                Story.OFFICER));

        assertThat(ours(waiting, "&breached=true")).isEmpty();
        assertThat(ours(late, "&breached=true"))
                .extracting(item -> item.at("/reportId").asString())
                .containsExactly("M-QR");
        assertThat(ours(decided, "&step=MISUSE_DECISION")).isEmpty();
        assertThat(ours(late, "&step=MISUSE_DECISION")).hasSize(1);
    }

    @AfterAll
    static void close() {
        QUERY.close();
    }

    private static Deadline deadline() {
        return Story.deadline("MISUSE_DECISION_SLA", DUE_AT);
    }

    private static List<JsonNode> ours(long position, String filter) {
        Reply reply =
                QUERY.service
                        .as(Role.OFFICER, "O-1")
                        .get("/v1/queue?limit=200&asOf=" + position + filter);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply.body()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/orderId").asString().equals("alibaba-intl:O-QR"))
                .toList();
    }
}
