package io.disputeledger.endtoend.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.disputeledger.client.dispute.Accepted;
import io.disputeledger.client.dispute.Complaint;
import io.disputeledger.client.dispute.ComplaintCategory;
import io.disputeledger.client.dispute.Contact;
import io.disputeledger.client.dispute.ContactChannel;
import io.disputeledger.client.dispute.ContactOutcome;
import io.disputeledger.client.dispute.Detection;
import io.disputeledger.client.dispute.DisputeApi;
import io.disputeledger.client.dispute.DisputeApi.AcceptComplaintRequest;
import io.disputeledger.client.dispute.DisputeApi.FileComplaintRequest;
import io.disputeledger.client.dispute.DisputeApi.IssueRulingRequest;
import io.disputeledger.client.dispute.DisputeApi.RecordRespondentContactRequest;
import io.disputeledger.client.dispute.DisputeApi.WaiveEvidenceRoundRequest;
import io.disputeledger.client.dispute.Money;
import io.disputeledger.client.dispute.OffenceNamed;
import io.disputeledger.client.dispute.OrderApi;
import io.disputeledger.client.dispute.OrderApi.RecordOrderRequest;
import io.disputeledger.client.dispute.OrderFacts;
import io.disputeledger.client.dispute.Problem;
import io.disputeledger.client.dispute.Reason;
import io.disputeledger.client.dispute.Reasons;
import io.disputeledger.client.dispute.Remedy;
import io.disputeledger.client.dispute.RemedyKind;
import io.disputeledger.client.dispute.Ruling;
import io.disputeledger.client.dispute.RulingOutcome;
import io.disputeledger.client.evidence.Disclosure;
import io.disputeledger.client.evidence.EvidenceApi;
import io.disputeledger.client.evidence.EvidenceApi.SubmitEvidenceRequest;
import io.disputeledger.client.evidence.EvidenceFileApi;
import io.disputeledger.client.evidence.EvidenceFileApi.UploadRequest;
import io.disputeledger.client.evidence.EvidenceKind;
import io.disputeledger.client.evidence.EvidenceSource;
import io.disputeledger.client.evidence.FileOfEvidenceApi;
import io.disputeledger.client.evidence.FileOfEvidenceApi.FileOfEvidenceRequest;
import io.disputeledger.client.evidence.SubmissionRequest;
import io.disputeledger.client.penalty.AccountApi;
import io.disputeledger.client.penalty.AccountApi.DeductPointsRequest;
import io.disputeledger.client.penalty.Penalty;
import io.disputeledger.client.penalty.Points;
import io.disputeledger.client.query.ProofApi;
import io.disputeledger.client.query.Scoreboard;
import io.disputeledger.client.query.ScoreboardApi;
import io.disputeledger.client.query.ScoreboardApi.ScoreboardRequest;
import io.disputeledger.client.query.ScoreboardMovement;
import io.disputeledger.client.query.Timeline;
import io.disputeledger.client.query.TimelineApi;
import io.disputeledger.client.query.TimelineApi.TimelineRequest;
import io.disputeledger.client.query.TimelineEntry;
import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.AnswerVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that nobody wrote, made of the published descriptions by openapi-generator, works a
 * whole dispute with the four services.
 */
@ExtendWith(SharedLedger.class)
class GeneratedClientIT {

    private static final String DISPUTE = "D-550";
    private static final String ORDER = "alibaba-intl:O-550";
    private static final String ACCOUNT = "alibaba-intl:S-550";
    private static final String EVIDENCE = "E-550";
    private static final String BUYER = "PARTY:B-550";
    private static final String SELLER = "PARTY:S-550";
    private static final String OFFICER = "OFFICER:O-1";
    private static final String AUDITOR = "AUDITOR:me";
    private static final String FACTS = "The parcel held bricks.";
    private static final int FILE_BYTES = 300_000;

    @TempDir private Path folder;

    private final DescribedLedger ledger;
    private final Money amount = new Money().minor(120_000L).currency("USD");

    GeneratedClientIT(DescribedLedger ledger) {
        this.ledger = ledger;
    }

    @Test
    void worksADisputeFromTheOrderToThePoints() throws Exception {
        recordOrder();
        fileComplaint();
        acceptComplaint();
        byte[] parcel = photograph();
        Long submitted = submitEvidence(parcel, reachRespondent());
        waiveRound(BUYER);
        waiveRound(SELLER);

        Accepted ruled = rule(submitted);

        Long deducted = deductPoints(ruled);
        assertThat(timeline(deducted).getEntries())
                .extracting(TimelineEntry::getType)
                .startsWith("ComplaintFiled")
                .contains("EvidenceSubmitted", "RulingIssued", "PointsDeducted");
        assertThat(scoreboard(deducted).getLines())
                .flatExtracting(line -> line.getMovements())
                .extracting(ScoreboardMovement::getOffenceId)
                .containsExactlyInAnyOrder("NON_DELIVERY_RESOLVED", "ORDER_NOT_DELIVERED");
        assertThat(downloaded()).isEqualTo(parcel);
        assertThat(AnswerVerifier.verify(folder, new ProofApi(query()).keys(null), json(ruled)))
                .contains("Verified: " + ruled.getReceipts().size() + " events");
    }

    private void recordOrder() {
        new OrderApi(dispute())
                .recordOrder(
                        new RecordOrderRequest()
                                .idempotencyKey(key())
                                .orderFacts(
                                        new OrderFacts()
                                                .orderId(ORDER)
                                                .buyer("B-550")
                                                .seller("S-550")
                                                .amount(amount)));
    }

    private void fileComplaint() {
        DisputeApi disputes = new DisputeApi(dispute());
        FileComplaintRequest request =
                new FileComplaintRequest()
                        .idempotencyKey(key())
                        .actingFor(BUYER)
                        .complaint(
                                new Complaint()
                                        .disputeId(DISPUTE)
                                        .orderId(ORDER)
                                        .category(ComplaintCategory.NOT_AS_DESCRIBED)
                                        .claim(amount)
                                        .addRemediesItem(RemedyKind.REFUND)
                                        .facts(FACTS));
        Accepted filed = disputes.fileComplaint(request);
        assertThat(disputes.fileComplaint(request)).as("a repeat").isEqualTo(filed);

        var refused =
                catchThrowableOfType(
                        RestClientResponseException.class,
                        () -> disputes.fileComplaint(request.idempotencyKey(key())));
        assertThat(refused.getResponseBodyAs(Problem.class))
                .returns("DUPLICATE_DISPUTE", Problem::getCode);
    }

    /** Its body, which may be left out, is left out. */
    private void acceptComplaint() {
        new DisputeApi(dispute())
                .acceptComplaint(
                        new AcceptComplaintRequest()
                                .id(DISPUTE)
                                .idempotencyKey(key())
                                .actingFor(OFFICER));
    }

    private Long reachRespondent() {
        return new DisputeApi(dispute())
                .recordRespondentContact(
                        new RecordRespondentContactRequest()
                                .id(DISPUTE)
                                .idempotencyKey(key())
                                .actingFor(OFFICER)
                                .contact(
                                        new Contact()
                                                .channel(ContactChannel.EMAIL)
                                                .outcome(ContactOutcome.REACHED)))
                .getPosition();
    }

    /** Bytes that no text has: whatever is done to them on their way shows. */
    private static byte[] photograph() {
        byte[] content = new byte[FILE_BYTES];
        new Random(550).nextBytes(content);
        return content;
    }

    private Long submitEvidence(byte[] content, Long opened) throws IOException {
        Path file = Files.write(folder.resolve("parcel.jpg"), content);
        String sha256 = Placeholders.sha256(content);
        new EvidenceFileApi(evidence())
                .upload(
                        new UploadRequest()
                                .sha256(sha256)
                                .body(new FileSystemResource(file))
                                .actingFor(BUYER));
        return new EvidenceApi(evidence())
                .submitEvidence(
                        new SubmitEvidenceRequest()
                                .idempotencyKey(key())
                                .actingFor(BUYER)
                                .ledgerMinPosition(opened.toString())
                                .submissionRequest(
                                        new SubmissionRequest()
                                                .evidenceId(EVIDENCE)
                                                .disputeId(DISPUTE)
                                                .kind(EvidenceKind.PHOTO)
                                                .sha256(sha256)
                                                .sizeBytes((long) content.length)
                                                .mediaType("image/jpeg")
                                                .fileName("parcel.jpg")
                                                .source(EvidenceSource.UPLOAD)
                                                .disclosure(Disclosure.PARTIES)))
                .getPosition();
    }

    private void waiveRound(String party) {
        new DisputeApi(dispute())
                .waiveEvidenceRound(
                        new WaiveEvidenceRoundRequest()
                                .id(DISPUTE)
                                .idempotencyKey(key())
                                .actingFor(party));
    }

    private Accepted rule(Long seen) {
        return new DisputeApi(dispute())
                .issueRuling(
                        new IssueRulingRequest()
                                .id(DISPUTE)
                                .idempotencyKey(key())
                                .actingFor("ADJUDICATOR:A-1")
                                .ledgerMinPosition(seen.toString())
                                .ruling(
                                        new Ruling()
                                                .outcome(RulingOutcome.UPHELD)
                                                .addEvidenceIdsItem(EVIDENCE)
                                                .addRemediesItem(
                                                        new Remedy()
                                                                .kind(RemedyKind.REFUND)
                                                                .amount(amount))
                                                .addOffencesItem(
                                                        new OffenceNamed()
                                                                .offenceId("NON_DELIVERY_RESOLVED"))
                                                .statementOfReasons(reasons())));
    }

    private static Reasons reasons() {
        return new Reasons()
                .facts(FACTS)
                .scope("This order.")
                .addGroundsItem(new Reason().clauseId("NON_DELIVERY_RESOLVED").explanation(FACTS))
                .detection(Detection.NOTICE)
                .automatedDetection(false)
                .automatedDecision(false);
    }

    private Long deductPoints(Accepted ruled) {
        return new AccountApi(penalty())
                .deductPoints(
                        new DeductPointsRequest()
                                .id(ACCOUNT)
                                .idempotencyKey(key())
                                .actingFor("PENALTY_OFFICER:P-1")
                                .ledgerMinPosition(ruled.getPosition().toString())
                                .penalty(
                                        new Penalty()
                                                .offenceId("ORDER_NOT_DELIVERED")
                                                .conductAt(ruled.getRecordedAt())
                                                .basis("dispute:" + DISPUTE + "@1")
                                                .points(new Points().hundredths(300))))
                .getPosition();
    }

    private Timeline timeline(Long seen) {
        return new TimelineApi(query())
                .timeline(
                        new TimelineRequest()
                                .disputeId(DISPUTE)
                                .actingFor(AUDITOR)
                                .ledgerMinPosition(seen.toString()));
    }

    private Scoreboard scoreboard(Long seen) {
        return new ScoreboardApi(query())
                .scoreboard(
                        new ScoreboardRequest()
                                .account(ACCOUNT)
                                .actingFor(AUDITOR)
                                .ledgerMinPosition(seen.toString()));
    }

    private byte[] downloaded() throws IOException {
        return new FileOfEvidenceApi(evidence())
                .fileOfEvidence(new FileOfEvidenceRequest().evidenceId(EVIDENCE).actingFor(AUDITOR))
                .getContentAsByteArray();
    }

    private static String json(Accepted answer) {
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private io.disputeledger.client.dispute.ApiClient dispute() {
        var client = new io.disputeledger.client.dispute.ApiClient();
        client.setBearerToken(ledger.token(Role.SERVICE));
        return client.setBasePath(ledger.url("dispute-service"));
    }

    private io.disputeledger.client.penalty.ApiClient penalty() {
        var client = new io.disputeledger.client.penalty.ApiClient();
        client.setBearerToken(ledger.token(Role.SERVICE));
        return client.setBasePath(ledger.url("penalty-service"));
    }

    private io.disputeledger.client.evidence.ApiClient evidence() {
        var client = new io.disputeledger.client.evidence.ApiClient();
        client.setBearerToken(ledger.token(Role.SERVICE));
        return client.setBasePath(ledger.url("evidence-service"));
    }

    private io.disputeledger.client.query.ApiClient query() {
        var client = new io.disputeledger.client.query.ApiClient();
        client.setBearerToken(ledger.token(Role.SERVICE));
        return client.setBasePath(ledger.url("query-service"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
