package io.disputeledger.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/**
 * The life of one dispute as a platform works it: order, complaint, acceptance, contact, evidence,
 * waivers, ruling, points by reaction and by command.
 */
final class MainJob {

    static final String DISPUTE = "D-77";
    static final String SELLER = "alibaba-intl:S-880";
    static final String EVIDENCE = "E-77";

    private static final String BUYER_ID = "B-770";
    private static final String SELLER_ID = "S-880";
    private static final int FILE_BYTES = 3_000_000;

    private final Services services;
    private final Path file;

    MainJob(Services services, Path folder) throws IOException {
        this.services = services;
        this.file = folder.resolve("parcel.jpg");
        byte[] content = new byte[FILE_BYTES];
        new Random(77).nextBytes(content);
        Files.write(file, content);
    }

    /** Works it, checks every answer, and returns the last position. */
    long work() throws IOException {
        return work(() -> {});
    }

    /** The same, with something else happening right after the ruling. */
    long work(Runnable afterRuling) throws IOException {
        LedgerClient buyer = services.as(services.dispute(), Role.PARTY, BUYER_ID);
        LedgerClient seller = services.as(services.dispute(), Role.PARTY, SELLER_ID);
        LedgerClient officer = services.as(services.dispute(), Role.OFFICER, "O-1");
        created(
                services.platform(services.dispute())
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "alibaba-intl:O-770", "buyer": "B-770",
                                 "seller": "S-880",
                                 "amount": {"minor": 120000, "currency": "USD"}}
                                """));
        created(
                buyer.post(
                        "/v1/disputes",
                        """
                        {"disputeId": "D-77", "orderId": "alibaba-intl:O-770",
                         "category": "NOT_AS_DESCRIBED",
                         "claim": {"minor": 120000, "currency": "USD"},
                         "remedies": ["REFUND"], "facts": "The parcel held bricks."}
                        """));
        carriedOut(officer.post("/v1/disputes/D-77/accept-complaint", "{}"));
        long opened =
                carriedOut(
                        officer.post(
                                "/v1/disputes/D-77/record-respondent-contact",
                                """
                                {"channel": "EMAIL", "outcome": "REACHED"}
                                """));
        submitEvidence(opened);
        carriedOut(buyer.post("/v1/disputes/D-77/waive-evidence-round", "{}"));
        carriedOut(seller.post("/v1/disputes/D-77/waive-evidence-round", "{}"));
        long ruled =
                carriedOut(
                        services.as(services.dispute(), Role.ADJUDICATOR, "A-1")
                                .post(
                                        "/v1/disputes/D-77/issue-ruling",
                                        """
                                        {"outcome": "UPHELD",
                                         "evidenceIds": ["E-77"],
                                         "remedies": [{"kind": "REFUND",
                                           "amount": {"minor": 120000, "currency": "USD"}}],
                                         "offences": [{"offenceId": "NON_DELIVERY_RESOLVED"}],
                                         "statementOfReasons": {
                                           "facts": "Bricks are not what was sold.",
                                           "grounds": [{"clauseId": "NON_DELIVERY_RESOLVED",
                                             "explanation": "The goods never came."}],
                                           "scope": "This order.", "detection": "NOTICE",
                                           "automatedDetection": false,
                                           "automatedDecision": false}}
                                        """));
        afterRuling.run();
        return deductByCommand(ruled);
    }

    private void submitEvidence(long opened) throws IOException {
        LedgerClient buyer = services.as(services.evidence(), Role.PARTY, BUYER_ID);
        String sha256 = sha256(Files.readAllBytes(file));
        created(buyer.put("/v1/evidence-files/" + sha256, file, "image/jpeg"));
        created(
                buyer.post(
                        "/v1/evidence",
                        """
                        {"evidenceId": "E-77", "disputeId": "D-77", "kind": "PHOTO",
                         "sha256": "%s", "sizeBytes": %d, "mediaType": "image/jpeg",
                         "fileName": "parcel.jpg", "source": "UPLOAD", "disclosure": "PARTIES"}
                        """
                                .formatted(sha256, FILE_BYTES),
                        "evidence-77",
                        "Ledger-Min-Position",
                        Long.toString(opened)));
    }

    private long deductByCommand(long ruled) {
        Reply reply =
                services.as(services.penalty(), Role.PENALTY_OFFICER, "P-1")
                        .post(
                                "/v1/accounts/alibaba-intl:S-880/deduct-points",
                                """
                                {"offenceId": "ORDER_NOT_DELIVERED",
                                 "conductAt": "2026-03-02T12:00:00Z",
                                 "basis": "dispute:D-77@1", "points": {"hundredths": 300}}
                                """,
                                "deduct-77",
                                "Ledger-Min-Position",
                                Long.toString(ruled));
        assertThat(reply.status()).as(reply.http().body()).isIn(200, 201);
        return reply.position();
    }

    /** What the three views and the file answer; the same for ever, until somebody acts again. */
    Views views(long minPosition) throws IOException {
        LedgerClient reader = services.as(services.query(), Role.AUDITOR, "A-9");
        Reply timeline = reader.get("/v1/timelines/" + DISPUTE, minPosition);
        Reply scoreboard = reader.get("/v1/scoreboards/" + SELLER, minPosition);
        Reply evidence = reader.get("/v1/evidence-views/" + DISPUTE, minPosition);
        byte[] downloaded =
                services.as(services.evidence(), Role.AUDITOR, "A-9")
                        .download("/v1/evidence/" + EVIDENCE + "/file")
                        .body();
        assertThat(downloaded).as("the same bytes").isEqualTo(Files.readAllBytes(file));
        return new Views(timeline, scoreboard, evidence);
    }

    private static void created(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    }

    private static long carriedOut(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
        return reply.position();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
