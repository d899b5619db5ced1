package io.disputeledger.evidence;

import static io.disputeledger.evidence.EvidenceScene.BUYER;
import static io.disputeledger.evidence.EvidenceScene.submission;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client is told of a malformed submission. */
class EvidenceRequestIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disputeId  | \"../D\"",
                "disputeId  | null",
                "evidenceId | \"E 1\"",
                "kind       | \"SELFIE\"",
                "sha256     | \"ABC\"",
                "sizeBytes  | 0",
                "sizeBytes  | null",
                "mediaType  | \"image\"",
                "mediaType  | \"text/html\\r\\nSet-Cookie: a=b\"",
                "mediaType  | null",
                "fileName   | \"  \"",
                "fileName   | null",
                "capturedAt | \"yesterday\"",
                "source     | \"DREAM\"",
                "disclosure | null",
                "secret     | 1"
            })
    void malformedBodyIsToldItsField(String field, String value) {
        String body = submission("E-bad", new DisputeId("D-1"), SomeFile.ofSize(1));
        String malformed =
                body.contains("\"" + field + "\"")
                        ? body.replaceFirst(
                                "\"" + field + "\": (\"[^\"]*\"|\\d+)",
                                Matcher.quoteReplacement("\"" + field + "\": " + value))
                        : body.replaceFirst("\\{", "{\"" + field + "\": " + value + ",");

        Reply reply = BUYER.post("/v1/evidence", malformed);

        assertThat(reply.status()).as(reply.http().body()).isEqualTo(400);
        assertThat(reply.text("errors/0/field")).isEqualTo(field);
    }

    @Test
    void fileNameHasAtMost255Characters() {
        String body = submission("E-bad", new DisputeId("D-1"), SomeFile.ofSize(1));
        Reply reply = BUYER.post("/v1/evidence", body.replace("bricks.jpg", "x".repeat(256)));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors/0/field")).isEqualTo("fileName");
    }
}
