package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.HOME;
import static io.disputeledger.evidence.EvidenceScene.SELLER;
import static io.disputeledger.evidence.EvidenceScene.disputeWithOpenRound;
import static io.disputeledger.evidence.EvidenceScene.submission;
import static io.disputeledger.evidence.EvidenceScene.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back when somebody reads a file of evidence. */
class EvidenceDownloadIT {

    @Test
    void sameBytesComeBackWithTheirDigest() {
        SomeFile file = SomeFile.ofSize(5 * 1024 * 1024 + 3);
        submitted("E-same", file, "image/jpeg");

        HttpResponse<byte[]> response = SELLER.download("/v1/evidence/E-same/file");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(file.bytes());
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        assertThat(header(response, "Repr-Digest")).isEqualTo("sha-256=:" + digest + ":");
        assertThat(header(response, "ETag")).isEqualTo("\"" + file.sha256() + "\"");
        assertThat(header(response, "Content-Length")).isEqualTo("" + file.size());
        assertThat(header(response, "Content-Type")).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/json", "a1!#$&^_.+-/b2!#$"})
    void browserSavesItAndNeverShowsIt(String mediaType) {
        SomeFile file = SomeFile.ofSize(100);
        String item = "E-saved-" + file.sha256().substring(0, 8);
        submitted(item, file, mediaType);

        HttpResponse<byte[]> response = BUYER.download("/v1/evidence/" + item + "/file");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(file.bytes());
        assertThat(header(response, "Content-Type")).isEqualTo(mediaType);
        assertThat(header(response, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + item + "\"");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'");
    }

    @Test
    void submittersFileNameReachesNoHeaderAndNoFolder() {
        SomeFile file = SomeFile.ofSize(100);
        upload(BUYER, file);
        String body =
                submission("E-name", disputeWithOpenRound(), file)
                        .replace("bricks.jpg", "../../../evil\\r\\nSet-Cookie: evil=1");
        assertThat(BUYER.post("/v1/evidence", body).status()).isEqualTo(201);

        HttpResponse<byte[]> response = BUYER.download("/v1/evidence/E-name/file");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().toString()).doesNotContainIgnoringCase("evil");
        assertThat(HOME).isDirectoryNotContaining("regex:.*evil.*");
    }

    @Test
    void partOfItCanBeReadAndAKnownCopyIsNotSentAgain() throws Exception {
        SomeFile file = SomeFile.ofSize(1_000);
        submitted("E-part", file, "video/mp4");
        String path = "/v1/evidence/E-part/file";

        Reply known =
                BUYER.send(
                        BUYER.request(path)
                                .header("If-None-Match", "\"" + file.sha256() + "\"")
                                .build());
        assertThat(known.status()).isEqualTo(304);

        HttpResponse<byte[]> part = range(path, "bytes=10-19");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(file.bytes(), 10, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=99999999-",
                "bytes=9-1",
                "bytes=x",
                "items=0-1",
                "*",
                "bytes=0-,0-",
                ""
            })
    void aRangeThatTheFileDoesNotHaveIsAnsweredWithAllOfIt(String range) throws Exception {
        SomeFile file = SomeFile.ofSize(1_000);
        String item = "RANGE-" + Integer.toHexString(range.hashCode());
        submitted(item, file, "image/jpeg");

        HttpResponse<byte[]> whole = range("/v1/evidence/" + item + "/file", range);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(header(whole, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(whole, "Content-Length")).isEqualTo("1000");
        assertThat(whole.body()).isEqualTo(file.bytes());
    }

    private static void submitted(String item, SomeFile file, String mediaType) {
        assertThat(upload(BUYER, file).status()).isEqualTo(201);
        String body =
                submission(item, disputeWithOpenRound(), file).replace("image/jpeg", mediaType);
        Reply reply = BUYER.post("/v1/evidence", body);
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    }

    private static HttpResponse<byte[]> range(String path, String range) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    BUYER.request(path).header("Range", range).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
