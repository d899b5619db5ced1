package io.disputeledger.endtoend.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.AllServices;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Two pairs of buyer and seller: B-1 and S-1, with a dispute in each of three states, and B-2 and
 * S-2, whose dispute is nobody else's business.
 */
final class Scene {

    private final AllServices services;
    private final Path files;
    private long seen;

    private Scene(AllServices services, Path files) {
        this.services = services;
        this.files = files;
    }

    /** Tells it, and says up to which position. */
    static long tell(AllServices services, Path files) throws IOException {
        Scene scene = new Scene(services, files);
        for (String number : new String[] {"1", "2", "3", "4"}) {
            scene.order(number, "B-1", "S-1");
        }
        scene.order("9", "B-2", "S-2");
        scene.file("D-filed", "1", "B-1");
        scene.file("D-open", "2", "B-1");
        scene.openRound("D-open");
        scene.submit("E-shown", "D-open", "S-1", "PARTIES");
        scene.submit("E-hidden", "D-open", "S-1", "PLATFORM");
        scene.submit("E-mine", "D-open", "B-1", "PLATFORM");
        scene.file("D-ruled", "3", "B-1");
        scene.openRound("D-ruled");
        scene.rule("D-ruled", "B-1", "S-1");
        scene.file("D-other", "9", "B-2");
        scene.openRound("D-other");
        scene.submit("E-other", "D-other", "B-2", "PARTIES");
        scene.report("M-mine", "1", "S-1");
        scene.report("M-other", "9", "S-2");
        return scene.seen;
    }

    private void order(String number, String buyer, String seller) {
        took(
                services.dispute
                        .withToken(services.issuer.token("platform", Role.SERVICE))
                        .post(
                                "/v1/orders",
                                """
                                {"orderId": "alibaba-intl:O-%s", "buyer": "%s", "seller": "%s",
                                 "amount": {"minor": 120000, "currency": "USD"}}
                                """
                                        .formatted(number, buyer, seller)));
    }

    private void file(String dispute, String order, String buyer) {
        send(Role.PARTY, buyer, "", Bodies.complaint(dispute, order));
    }

    private void report(String report, String order, String seller) {
        took(
                services.dispute
                        .as(Role.PARTY, seller)
                        .post("/v1/misuse-reports", Bodies.report(report, order)));
    }

    private void openRound(String dispute) {
        send(Role.OFFICER, "O-1", "/" + dispute + "/accept-complaint", "{}");
        send(
                Role.OFFICER,
                "O-1",
                "/" + dispute + "/record-respondent-contact",
                "{\"channel\": \"EMAIL\", \"outcome\": \"REACHED\"}");
    }

    private void rule(String dispute, String buyer, String seller) {
        send(Role.PARTY, buyer, "/" + dispute + "/waive-evidence-round", "{}");
        send(Role.PARTY, seller, "/" + dispute + "/waive-evidence-round", "{}");
        send(
                Role.ADJUDICATOR,
                "A-1",
                "/" + dispute + "/issue-ruling",
                """
                {"outcome": "DISMISSED", "statementOfReasons": {
                   "facts": "Nothing was shown.", "scope": "This order.",
                   "grounds": [{"clauseId": "NON_DELIVERY_RESOLVED",
                     "explanation": "Nothing was shown."}],
                   "detection": "NOTICE", "automatedDetection": false,
                   "automatedDecision": false}}
                """);
    }

    private void submit(String item, String dispute, String party, String disclosure)
            throws IOException {
        byte[] bytes = (item + " of " + party).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(files.resolve(item), bytes);
        LedgerClient client = services.evidence.as(Role.PARTY, party);
        String sha256 = sha256(bytes);
        assertThat(client.put("/v1/evidence-files/" + sha256, file, "text/plain").status())
                .isEqualTo(201);
        took(
                client.post(
                        "/v1/evidence",
                        Bodies.submission(item, dispute, sha256, bytes.length, disclosure),
                        item,
                        "Ledger-Min-Position",
                        Long.toString(seen)));
    }

    private void send(Role role, String id, String path, String body) {
        took(services.dispute.as(role, id).post("/v1/disputes" + path, body));
    }

    private void took(Reply reply) {
        assertThat(reply.status()).as(reply.http().body()).isIn(200, 201);
        seen = reply.position();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
