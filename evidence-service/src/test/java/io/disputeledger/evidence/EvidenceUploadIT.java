package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.HOME;
import static io.disputeledger.evidence.EvidenceScene.INCOMING;
import static io.disputeledger.evidence.EvidenceScene.SERVICE;
import static io.disputeledger.evidence.EvidenceScene.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a party meets when it uploads a file. */
class EvidenceUploadIT {

    @AfterEach
    void nothingIsLeftOnItsWayIn() {
        assertThat(INCOMING).isEmptyDirectory();
    }

    @Test
    void fileOfSeveralMegabytesIsKeptUnderItsDigest() throws Exception {
        SomeFile file = SomeFile.ofSize(8 * 1024 * 1024 + 17);

        Reply first = upload(BUYER, file);
        assertThat(first.status()).as(first.http().body()).isEqualTo(201);
        assertThat(first.text("sha256")).isEqualTo(file.sha256());
        assertThat(first.body().at("/sizeBytes").asInt()).isEqualTo(file.size());
        assertThat(placeOf(file)).hasBinaryContent(file.bytes());

        Reply again = upload(BUYER, file);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("uploadedAt")).isEqualTo(first.text("uploadedAt"));
    }

    @Test
    void bytesOfAnotherDigestAreNotKept() throws Exception {
        SomeFile sent = SomeFile.ofSize(100_000);
        SomeFile named = SomeFile.ofSize(10);

        Reply reply = BUYER.put("/v1/evidence-files/" + named.sha256(), sent.path(), "image/jpeg");
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("HASH_MISMATCH");
        assertThat(placeOf(named)).doesNotExist();
        assertThat(placeOf(sent)).doesNotExist();
    }

    @Test
    void emptyFileIsRefused() {
        Reply reply = upload(BUYER, SomeFile.ofSize(0));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors/0/field")).isEqualTo("body");
    }

    /** Forms are bytes like all others; nothing on the way may read or change them. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void formIsKeptByteForByte(String mediaType) throws Exception {
        SomeFile file = SomeFile.ofSize(3_000_000);
        Reply reply = BUYER.put("/v1/evidence-files/" + file.sha256(), file.path(), mediaType);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
        assertThat(placeOf(file)).hasBinaryContent(file.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "../../etc", "*/*"})
    void contentTypeIsAMediaType(String mediaType) {
        SomeFile file = SomeFile.ofSize(10);
        Reply reply = BUYER.put("/v1/evidence-files/" + file.sha256(), file.path(), mediaType);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(400);
        assertThat(reply.text("errors/0/field")).isEqualTo("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fetc%2Fpasswd", "%2e%2e", "ABCD", "a/../../b"})
    void onlyADigestNamesAPlace(String name) {
        Reply reply =
                BUYER.put("/v1/evidence-files/" + name, SomeFile.ofSize(10).path(), "image/jpeg");
        assertThat(reply.status()).as(reply.http().body()).isIn(400, 404);
    }

    @Test
    void onlyAPartyUploads() {
        SomeFile file = SomeFile.ofSize(10);
        assertThat(upload(SERVICE.as(Role.OFFICER, "O-1"), file).status()).isEqualTo(403);
        assertThat(upload(SERVICE.withToken("nobody"), file).status()).isEqualTo(401);
    }

    private static Path placeOf(SomeFile file) {
        String digits = file.sha256();
        return HOME.resolve("evidence", digits.substring(0, 2), digits.substring(2, 4), digits);
    }
}
