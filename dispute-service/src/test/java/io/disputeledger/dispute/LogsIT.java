package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.RawHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Logs hold ids, codes and numbers: no token, no key, and nothing that a person wrote. */
@ExtendWith(OutputCaptureExtension.class)
class LogsIT {

    private static final String WRITTEN = "WhatOnlyThePartiesMayRead";
    private static final String KEY = "KeyThatNobodyElseMayUse";

    @TempDir private Path home;

    @Test
    void neitherTokensNorKeysNorFreeTextReachALogLine(CapturedOutput output) throws IOException {
        String token;
        // Ours at every level; others' at those that we ship.
        try (DisputeDesk desk = new DisputeDesk(home, "logging.level.io.disputeledger=trace")) {
            token = desk.issuer().token("platform", Role.SERVICE);
            desk.recordOrder("O-1");
            for (String body :
                    new String[] {
                        written("D-1"),
                        written("D-1"),
                        written("D-2"),
                        written("D-3").replace("}", ""),
                        written("D-3").replace("\"facts\"", "\"" + WRITTEN + "\""),
                        written("D-3").replace("120000", "\"" + WRITTEN + "\""),
                        written("D-3").replace("REFUND", WRITTEN),
                        written("D-3").replace(WRITTEN, WRITTEN + "\\u0000"),
                        written("D-3").replace(WRITTEN, WRITTEN.repeat(1_000)),
                        written("D-3").replace("D-3", WRITTEN + " D-3"),
                    }) {
                desk.buyer().post("/v1/disputes", body, KEY + body.hashCode());
            }
            desk.buyer()
                    .post(
                            "/v1/disputes/D-1/withdraw-complaint",
                            "{\"reason\": \"" + WRITTEN + "\"}");
            desk.buyer().post("/v1/disputes", written("D-9"), KEY + " with a space");
            LedgerClient forged = desk.service().withToken(token + "x");
            forged.get("/v1/disputes/D-1?access_token=" + token);
            desk.platform().get("/v1/disputes/D-1?note=" + WRITTEN + "&access_token=" + token);
            try (RawHttp raw = new RawHttp(desk.service().url())) {
                raw.send("GET /" + token + "|{" + WRITTEN + "} HTTP/1.1\r\nHost: ledger\r\n\r\n")
                        .receive();
            }
            try (RawHttp raw = new RawHttp(desk.service().url())) {
                raw.send("GET / HTTP/1.1\r\nHost: ledger\r\nAuthoriza tion: " + token + "\r\n\r\n")
                        .receive();
            }
        }

        assertThat(output.toString())
                .as("the service logs at all")
                .contains("Started")
                .doesNotContain(WRITTEN)
                .doesNotContain(KEY)
                .doesNotContain(token)
                .doesNotContain(token.substring(token.lastIndexOf('.')))
                .doesNotContain("of-a-test")
                .doesNotContain(Files.readString(home.resolve("master-key.json")));
    }

    private static String written(String dispute) {
        return complaint(dispute, "O-1").replace("The parcel held bricks.", WRITTEN);
    }
}
