package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes write to the same streams, and each keeps its own aggregates. A failure here means
 * that somebody was answered from what had been true before.
 */
class FreshnessIT {

    private static final String CONTACT = "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}";
    private static final String RULING_BY_AN_UNKNOWN_CLAUSE =
            """
            {"outcome": "DISMISSED", "evidenceIds": [], "remedies": [], "offences": [],
             "statementOfReasons": {"facts": "None.", "scope": "This order.",
               "grounds": [{"clauseId": "NO_SUCH_CLAUSE", "explanation": "Because."}],
               "detection": "NOTICE", "automatedDetection": false, "automatedDecision": false}}
            """;

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
    void whatWasRefusedBeforeIsAcceptedNow() {
        file("D-1");
        accepted(officerElsewhere().post("/v1/disputes/D-1/accept-complaint", "{}"));

        accepted(desk.officer().post("/v1/disputes/D-1/record-respondent-contact", CONTACT));
    }

    @Test
    void refusalGivesTheReasonThatHoldsNow() {
        openRound("D-2");
        assertThat(rule("D-2").code()).isEqualTo("EVIDENCE_ROUND_OPEN");
        accepted(elsewhere.as(Role.PARTY, "B-77").post(waive("D-2"), "{}"));
        accepted(elsewhere.as(Role.PARTY, "S-88").post(waive("D-2"), "{}"));

        assertThat(rule("D-2").code()).isEqualTo("UNKNOWN_CLAUSE");
    }

    @Test
    void newestVersionMatches() {
        file("D-3");
        accepted(officerElsewhere().post("/v1/disputes/D-3/accept-complaint", "{}"));

        accepted(
                desk.officer()
                        .post(
                                "/v1/disputes/D-3/record-respondent-contact",
                                CONTACT,
                                newKey(),
                                "If-Match",
                                "\"3\""));
    }

    @Test
    void formerVersionDoesNotMatchAndThePresentOneIsNamed() {
        file("D-4");
        accepted(officerElsewhere().post("/v1/disputes/D-4/accept-complaint", "{}"));

        // Refused, and accepted, where the former version still stands.
        for (String command : List.of("record-respondent-contact", "accept-complaint")) {
            Reply reply =
                    desk.officer()
                            .post(
                                    "/v1/disputes/D-4/" + command,
                                    command.startsWith("record") ? CONTACT : "{}",
                                    newKey(),
                                    "If-Match",
                                    "\"1\"");

            assertThat(reply.status()).as(command).isEqualTo(412);
            assertThat(reply.text("version")).as(command).isEqualTo("3");
        }
    }

    @Test
    void whatWouldHaveBeenAcceptedIsDecidedAgainOnWhatIsThereNow() {
        openRound("D-5");
        accepted(elsewhere.as(Role.PARTY, "B-77").post(waive("D-5"), "{}"));

        Reply second = desk.seller().post(waive("D-5"), "{}");

        accepted(second);
        // Before, this was the first waiver, which closes nothing.
        assertThat(second.text("events/1/type")).isEqualTo("EvidenceRoundClosed");
    }

    @Test
    void whatWasDoneBeforeIsDoneAgainWhereItWasUndone() {
        desk.recordOrder("O-6", ", \"paidAt\": \"2026-01-01T00:00:00Z\"");
        String other = order("O-6", "2026-01-02T00:00:00Z");
        accepted(
                elsewhere
                        .withToken(desk.issuer().token("platform", Role.SERVICE))
                        .post("/v1/orders", other));

        Reply again = desk.platform().post("/v1/orders", order("O-6", "2026-01-01T00:00:00Z"));

        accepted(again);
        assertThat(again.text("events/0/type")).isEqualTo("OrderRecorded");
    }

    private static void file(String dispute) {
        desk.recordOrder("O-" + dispute);
        assertThat(desk.file(dispute, "O-" + dispute).status()).isEqualTo(201);
    }

    private static void openRound(String dispute) {
        file(dispute);
        String path = "/v1/disputes/" + dispute;
        accepted(desk.officer().post(path + "/accept-complaint", "{}"));
        accepted(desk.officer().post(path + "/record-respondent-contact", CONTACT));
    }

    private static Reply rule(String dispute) {
        return desk.service()
                .as(Role.ADJUDICATOR, "A-1")
                .post("/v1/disputes/" + dispute + "/issue-ruling", RULING_BY_AN_UNKNOWN_CLAUSE);
    }

    private static String waive(String dispute) {
        return "/v1/disputes/" + dispute + "/waive-evidence-round";
    }

    private static String order(String number, String paidAt) {
        return """
        {"orderId": "alibaba-intl:%s", "buyer": "B-77", "seller": "S-88",
         "amount": {"minor": 120000, "currency": "USD"}, "paidAt": "%s"}
        """
                .formatted(number, paidAt);
    }

    private static LedgerClient officerElsewhere() {
        return elsewhere.as(Role.OFFICER, "O-2");
    }

    private static void accepted(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
    }
}
