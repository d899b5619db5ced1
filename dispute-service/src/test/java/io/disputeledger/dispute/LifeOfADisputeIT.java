package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole life, as an officer would tell it: the parties talk, the platform is called, the
 * complaint is mended, evidence is heard twice, a mediation fails, a ruling is appealed and stands,
 * and the seller pays only when forced.
 */
class LifeOfADisputeIT {

    private static final String REFUND =
            "{\"kind\": \"REFUND\", \"amount\": {\"minor\": 120000, \"currency\": \"USD\"}}";

    @TempDir private static Path home;
    private static DisputeDesk desk;

    @BeforeAll
    static void start() {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void fromNegotiationToFeedback() {
        desk.recordOrder("O-1");
        Reply opened = desk.buyer().post("/v1/disputes/open-negotiation", complaint());
        assertThat(opened.status()).as(opened.http().body()).isEqualTo(201);
        says(seller(), "make-offer", offer(), "OfferMade");
        says(buyer(), "decline-offer", "{\"offerId\": \"F-1\"}", "OfferDeclined");
        isRefused(buyer(), "escalate-to-platform", "{}", "ESCALATION_TOO_EARLY");

        daysPass(4);
        says(buyer(), "escalate-to-platform", "{}", "ComplaintEscalated");
        says(officer(), "assign-officer", "{\"officer\": \"O-1\"}", "OfficerAssigned");
        says(
                officer(),
                "reject-complaint",
                "{\"reason\": \"INCOMPLETE\", \"guidance\": \"Say what was in the parcel.\"}",
                "ComplaintRejected");
        says(buyer(), "resubmit-complaint", "{\"facts\": \"Bricks.\"}", "ComplaintResubmitted");
        says(officer(), "accept-complaint", "{}", "ComplaintAccepted");

        says(
                officer(),
                "record-respondent-contact",
                "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}",
                "EvidenceRoundOpened");
        says(
                seller(),
                "respond-to-complaint",
                "{\"stance\": \"CONTESTED\", \"answer\": \"They were the goods.\"}",
                "ComplaintAnswered");
        bothSay("waive-evidence-round", "{}");
        says(
                officer(),
                "open-evidence-round",
                "{\"asked\": [\"RESPONDENT\"], \"reason\": \"The packing list.\"}",
                "EvidenceRoundOpened");
        daysPass(8);

        bothSay("give-consent", "{\"matter\": \"MEDIATION\"}");
        says(as(Role.MEDIATOR, "M-1"), "start-mediation", "{}", "MediationStarted");
        says(as(Role.MEDIATOR, "M-1"), "end-mediation", "{}", "MediationEnded");

        says(as(Role.ADJUDICATOR, "A-1"), "issue-ruling", ruling(), "RulingIssued");
        isRefused(buyer(), "file-appeal", "{\"grounds\": \"More.\"}", "NOT_LOSING_PARTY");
        says(seller(), "file-appeal", "{\"grounds\": \"Wrong.\"}", "AppealFiled");
        String upheld = "{\"outcome\": \"UPHELD\", \"reasons\": \"It is right.\"}";
        isRefused(as(Role.REVIEWER, "A-1"), "decide-appeal", upheld, "SAME_REVIEWER");
        says(as(Role.REVIEWER, "R-1"), "decide-appeal", upheld, "RulingBecameFinal");

        says(officer(), "order-execution", "{}", "ExecutionOrdered");
        isRefused(officer(), "apply-forced-measure", deduction(), "REMEDY_NOT_DUE");
        daysPass(11);
        says(officer(), "apply-forced-measure", deduction(), "ForcedMeasureApplied");
        Reply closed = buyer().get("/v1/disputes/D-1");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        says(buyer(), "give-feedback", "{\"score\": 4, \"text\": \"At last.\"}", "FeedbackGiven");
        isRefused(buyer(), "give-feedback", "{\"score\": 1}", "DUPLICATE_FEEDBACK");
        isRefused(officer(), "assign-officer", "{\"officer\": \"O-2\"}", "INVALID_STATE");

        // The order can be disputed again.
        assertThat(desk.file("D-2", "O-1").status()).isEqualTo(201);
    }

    private static String complaint() {
        return DisputeDesk.complaint("D-1", "O-1");
    }

    private static String offer() {
        return "{\"offerId\": \"F-1\", \"remedies\": [], \"terms\": \"A voucher.\","
                + " \"expiresAt\": \"%s\"}".formatted(now().plus(Duration.ofDays(2)));
    }

    private static String ruling() {
        return """
        {"outcome": "UPHELD", "remedies": [%s], "statementOfReasons": {
          "facts": "The parcel held bricks.", "scope": "This order.",
          "grounds": [{"clauseId": "EVIDENCE_ROUND", "explanation": "Nothing else was shown."}],
          "detection": "NOTICE", "automatedDetection": false, "automatedDecision": false}}
        """
                .formatted(REFUND);
    }

    private static String deduction() {
        return """
        {"measure": "DEPOSIT_DEDUCTION", "amount": {"minor": 120000, "currency": "USD"},
         "depositBalance": {"minor": 500000, "currency": "USD"}, "satisfied": [1]}
        """;
    }

    private static void says(LedgerClient who, String command, String body, String event) {
        Reply reply = who.post("/v1/disputes/D-1/" + command, body);
        assertThat(reply.status()).as(command + reply.http().body()).isEqualTo(200);
        assertThat(reply.body().at("/events").toString()).as(command).contains(event);
    }

    private static void isRefused(LedgerClient who, String command, String body, String code) {
        Reply reply = who.post("/v1/disputes/D-1/" + command, body);
        assertThat(reply.code()).as(command + reply.http().body()).isEqualTo(code);
    }

    private static void bothSay(String command, String body) {
        for (LedgerClient party : new LedgerClient[] {buyer(), seller()}) {
            assertThat(party.post("/v1/disputes/D-1/" + command, body).status())
                    .as(command)
                    .isEqualTo(200);
        }
    }

    private static void daysPass(int days) {
        SandboxClock clock = desk.service().bean(SandboxClock.class);
        assertThat(clock.moveTo(now().plus(Duration.ofDays(days)), 1)).isTrue();
    }

    private static Instant now() {
        return desk.service().bean(SandboxClock.class).now();
    }

    private static LedgerClient buyer() {
        return desk.buyer();
    }

    private static LedgerClient seller() {
        return desk.seller();
    }

    private static LedgerClient officer() {
        return desk.officer();
    }

    private static LedgerClient as(Role role, String id) {
        return desk.service().as(role, id);
    }
}
