package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.deadlines.DeadlineClock;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.PositionedReads;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client is told of one dispute, and of what it may do next. */
class DisputeNowIT {

    @TempDir private static Path home;
    private static DisputeDesk desk;
    private static RunningService elsewhere;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
        elsewhere = desk.another();
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        desk.close();
    }

    @Test
    void listsWhatEachCallerMaySendInEachState() {
        desk.recordOrder("O-1");
        Reply filed = desk.file("D-1", "O-1");

        Reply seen = desk.officer().get("/v1/disputes/D-1");
        assertThat(seen.status()).as(seen.http().body()).isEqualTo(200);
        assertThat(seen.text("state")).isEqualTo("FILED");
        assertThat(seen.text("complainant")).isEqualTo("B-77");
        assertThat(seen.position()).isEqualTo(filed.position());
        assertThat(seen.http().headers().firstValue("Ledger-Position"))
                .contains(Long.toString(filed.position()));
        assertThat(commands(seen))
                .containsExactly("AcceptComplaint", "RejectComplaint", "AssignOfficer");
        assertThat(commandsOf(desk.buyer(), "D-1"))
                .containsExactly("MakeOffer", "GiveConsent", "WithdrawComplaint");
        assertThat(commandsOf(desk.seller(), "D-1")).containsExactly("MakeOffer", "GiveConsent");
        assertThat(commandsOf(adjudicator("A-1"), "D-1")).isEmpty();

        post(desk.officer(), seen.text("commands/0/path"), "{}");
        post(desk.officer(), "/v1/disputes/D-1/record-respondent-contact", CONTACT);
        assertThat(commandsOf(desk.officer(), "D-1"))
                .containsExactly("AssignOfficer", "ExtendDeadline");
        assertThat(commandsOf(desk.buyer(), "D-1"))
                .containsExactly(
                        "MakeOffer", "GiveConsent", "WithdrawComplaint", "WaiveEvidenceRound");
        assertThat(commandsOf(desk.seller(), "D-1"))
                .containsExactly(
                        "MakeOffer", "GiveConsent", "RespondToComplaint", "WaiveEvidenceRound");

        for (LedgerClient party : List.of(desk.buyer(), desk.seller())) {
            post(party, "/v1/disputes/D-1/waive-evidence-round", "{}");
        }
        assertThat(commandsOf(adjudicator("A-1"), "D-1")).containsExactly("IssueRuling");
        assertThat(commandsOf(adjudicator("S-88"), "D-1")).isEmpty();
    }

    @Test
    void showsWhatIsDueUntilAndAfterItRunsOut() {
        desk.recordOrder("O-2");
        desk.file("D-2", "O-2");
        post(desk.officer(), "/v1/disputes/D-2/accept-complaint", "{}");
        post(desk.officer(), "/v1/disputes/D-2/record-respondent-contact", CONTACT);

        Reply before = desk.seller().get("/v1/disputes/D-2");
        Instant dueAt = Instant.parse(before.text("due/0/dueAt"));
        assertThat(before.text("due/0/kind")).isEqualTo("EVIDENCE_ROUND");
        assertThat(before.text("due/0/clause/clauseId")).isEqualTo("EVIDENCE_ROUND");
        assertThat(before.text("commands/3/until")).isEqualTo(before.text("due/0/dueAt"));
        Reply same = notModified("D-2", before);
        assertThat(same.status()).as(same.http().body()).isEqualTo(304);

        // While the clock of deadlines stands still nobody has recorded that the round is over.
        clocksOfDeadlines().forEach(DeadlineClock::stop);
        SandboxClock clock = desk.service().bean(SandboxClock.class);
        assertThat(clock.moveTo(dueAt, 1)).isTrue();

        Reply after = notModified("D-2", before);
        assertThat(after.status()).as("the round is over").isEqualTo(200);
        assertThat(after.text("due/0/kind")).isEqualTo("EVIDENCE_ROUND");
        assertThat(after.body().at("/due/0/over").asBoolean()).isTrue();
        assertThat(commands(after))
                .containsExactly("MakeOffer", "GiveConsent", "RespondToComplaint");
        assertThat(commandsOf(adjudicator("A-1"), "D-2")).containsExactly("IssueRuling");
        assertThat(desk.recorded().typesOf("dispute:D-2")).doesNotContain("DeadlineElapsed");

        clocksOfDeadlines().forEach(DeadlineClock::start);
        await().untilAsserted(() ->
                assertThat(desk.recorded().typesOf("dispute:D-2")).contains("EvidenceRoundClosed"));
        Reply recorded = notModified("D-2", after);
        assertThat(recorded.status()).isEqualTo(200);
        // What a read gave as ETag, a command takes as If-Match.
        Reply withdrawn =
                desk.buyer()
                        .post(
                                "/v1/disputes/D-2/withdraw-complaint",
                                "{\"reason\": \"We agreed.\"}",
                                DisputeDesk.newKey(),
                                "If-Match",
                                etag(recorded));
        assertThat(withdrawn.status()).as(withdrawn.http().body()).isEqualTo(200);
        assertThat(notModified("D-2", after).text("state")).isEqualTo("CLOSED");
    }

    @Test
    void missesNothingThatAnotherProcessWrote() {
        desk.recordOrder("O-3");
        desk.file("D-3", "O-3");
        // Now both processes have the dispute in memory.
        post(elsewhere.as(Role.OFFICER, "O-1"), "/v1/disputes/D-3/accept-complaint", "{}");
        Reply contacted =
                post(desk.officer(), "/v1/disputes/D-3/record-respondent-contact", CONTACT);

        Reply seen = elsewhere.as(Role.PARTY, "S-88").get("/v1/disputes/D-3");
        assertThat(seen.text("state")).isEqualTo("EVIDENCE_OPEN");
        assertThat(etag(seen)).isEqualTo(etag(contacted));
        assertThat(commands(seen))
                .containsExactly(
                        "MakeOffer", "GiveConsent", "RespondToComplaint", "WaiveEvidenceRound");
    }

    @Test
    void everyReadOfTheServiceNamesItsPositionAndWaitsForTheOneAskedFor() throws Exception {
        desk.recordOrder("O-5");
        desk.file("D-5", "O-5");
        // Whatever is read by an id is there.
        desk.seller()
                .post(
                        "/v1/misuse-reports",
                        """
                        {"reportId": "D-5", "orderId": "alibaba-intl:O-5",
                         "scenario": "HARASSMENT", "description": "Never pays."}
                        """);

        assertThat(
                        PositionedReads.faults(
                                desk.service(),
                                desk.service().as(Role.AUDITOR, "A-9"),
                                Map.of("id", "D-5", "marketplace", "taobao", "version", "1")))
                .isEmpty();
    }

    @Test
    void isForItsPartiesAndThePlatform() {
        desk.recordOrder("O-4");
        desk.file("D-4", "O-4");

        assertThat(desk.service().as(Role.PARTY, "B-99").get("/v1/disputes/D-4").code())
                .isEqualTo("NOT_AUTHORISED");
        assertThat(desk.officer().get("/v1/disputes/D-404").code()).isEqualTo("NOT_FOUND");
    }

    private static final String CONTACT = "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}";

    private static List<DeadlineClock> clocksOfDeadlines() {
        return Stream.of(desk.service(), elsewhere)
                .map(service -> service.bean(DeadlineClock.class))
                .toList();
    }

    private static Reply post(LedgerClient client, String path, String body) {
        Reply reply = client.post(path, body);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply;
    }

    private static Reply notModified(String dispute, Reply before) {
        LedgerClient seller = desk.seller();
        return seller.send(
                seller.request("/v1/disputes/" + dispute)
                        .header("If-None-Match", etag(before))
                        .build());
    }

    private static String etag(Reply reply) {
        return reply.http().headers().firstValue("ETag").orElseThrow();
    }

    private static LedgerClient adjudicator(String id) {
        return desk.service().as(Role.ADJUDICATOR, id);
    }

    private static List<String> commandsOf(LedgerClient client, String dispute) {
        return commands(client.get("/v1/disputes/" + dispute));
    }

    private static List<String> commands(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return StreamSupport.stream(reply.body().at("/commands").spliterator(), false)
                .map(command -> command.at("/command").asString())
                .toList();
    }
}
