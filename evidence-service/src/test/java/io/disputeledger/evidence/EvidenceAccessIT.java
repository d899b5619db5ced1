package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.HOME;
import static io.disputeledger.evidence.EvidenceScene.SELLER;
import static io.disputeledger.evidence.EvidenceScene.SERVICE;
import static io.disputeledger.evidence.EvidenceScene.STRANGER;
import static io.disputeledger.evidence.EvidenceScene.disputeWithOpenRound;
import static io.disputeledger.evidence.EvidenceScene.submission;
import static io.disputeledger.evidence.EvidenceScene.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.PositionedReads;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may read a file of evidence, and what those are told who get none. */
class EvidenceAccessIT {

    @Test
    void itIsOpenToThoseItIsDisclosedTo() {
        SomeFile open = SomeFile.ofSize(100);
        submitted("E-open", open, "image/jpeg");
        SomeFile closed = SomeFile.ofSize(100);
        upload(BUYER, closed);
        BUYER.post(
                "/v1/evidence",
                submission("E-closed", disputeWithOpenRound(), closed)
                        .replace("PARTIES", "PLATFORM"));

        for (String item : new String[] {"E-open", "E-closed"}) {
            String path = "/v1/evidence/" + item + "/file";
            assertThat(BUYER.download(path).statusCode()).isEqualTo(200);
            assertThat(SERVICE.as(Role.AUDITOR, "A-1").download(path).statusCode()).isEqualTo(200);
            assertThat(SERVICE.as(Role.PENALTY_OFFICER, "X-1").get(path).code())
                    .isEqualTo("NOT_AUTHORISED");
        }
        assertThat(SELLER.download("/v1/evidence/E-open/file").statusCode()).isEqualTo(200);
        assertThat(STRANGER.get("/v1/evidence/E-open/file").code()).isEqualTo("NOT_AUTHORISED");
        // As if it did not exist: that there is something is part of the secret.
        assertThat(SELLER.get("/v1/evidence/E-closed/file").http().body())
                .isEqualTo(
                        SELLER.get("/v1/evidence/E-none/file")
                                .http()
                                .body()
                                .replace("E-none", "E-closed"));
        assertThat(STRANGER.get("/v1/evidence/E-closed/file").status()).isEqualTo(404);
    }

    @Test
    void everyReadNamesItsPositionAndWaitsForTheOneAskedFor() throws Exception {
        submitted("E-positioned", SomeFile.ofSize(100), "image/jpeg");

        assertThat(
                        PositionedReads.faults(
                                SERVICE,
                                SERVICE.as(Role.AUDITOR, "A-1"),
                                Map.of("evidenceId", "E-positioned")))
                .isEmpty();
    }

    @Test
    void unknownItemIsNotFound() {
        assertThat(BUYER.get("/v1/evidence/E-404/file").status()).isEqualTo(404);
        Reply malformed = BUYER.get("/v1/evidence/E%0d%0aX/file");
        assertThat(malformed.status()).isEqualTo(400);
    }

    @Test
    void missingBytesAreAFaultOfOursThatTellsNothingMore() throws Exception {
        SomeFile file = SomeFile.ofSize(100);
        submitted("E-lost", file, "image/jpeg");
        String digits = file.sha256();
        Files.delete(
                HOME.resolve("evidence", digits.substring(0, 2), digits.substring(2, 4), digits));

        Reply reply = BUYER.get("/v1/evidence/E-lost/file");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("INTERNAL");
        assertThat(reply.http().body()).doesNotContain("java", digits, HOME.toString());
    }

    private static void submitted(String item, SomeFile file, String mediaType) {
        assertThat(upload(BUYER, file).status()).isEqualTo(201);
        String body =
                submission(item, disputeWithOpenRound(), file).replace("image/jpeg", mediaType);
        Reply reply = BUYER.post("/v1/evidence", body);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    }
}
