package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody comes in without a valid token, and nobody as somebody else. */
class AccessIT {

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
    void everyRequestNeedsAValidToken() {
        Instant now = Instant.now();
        Instant later = now.plus(Duration.ofHours(1));
        String expired =
                desk.issuer()
                        .token("platform", Role.SERVICE, now.minusSeconds(90), "dispute-ledger");
        String elsewhere = desk.issuer().token("platform", Role.SERVICE, later, "another-api");
        String valid = desk.issuer().token("platform", Role.SERVICE);
        String forged = valid.substring(0, valid.lastIndexOf('.')) + ".AAAA";

        for (String token : new String[] {null, "garbage", expired, elsewhere, forged}) {
            Reply reply = with(token).post("/v1/disputes", complaint("D-2", "O-1"));

            assertProblem(reply, 401, "UNAUTHENTICATED");
            assertThat(reply.http().headers().firstValue("WWW-Authenticate")).isPresent();
            assertProblem(with(token).get("/v1/nothing"), 401, "UNAUTHENTICATED");
        }
    }

    @Test
    void onlyAServiceActsForAnother() {
        String buyer = desk.issuer().token("B-77", Role.PARTY);
        LedgerClient posing = new LedgerClient(desk.service().url(), buyer, "OFFICER:O-1");

        assertProblem(
                posing.post("/v1/disputes/D-1/accept-complaint", "{}"), 403, "NOT_AUTHORISED");
        assertProblem(
                new LedgerClient(
                                desk.service().url(),
                                desk.issuer().token("platform", Role.SERVICE),
                                "CLOCK:C-1")
                        .post("/v1/disputes/D-1/accept-complaint", "{}"),
                400,
                "INVALID_FIELD");
    }

    private static LedgerClient with(@Nullable String token) {
        return new LedgerClient(desk.service().url(), token, null);
    }

    @Test
    void answersRunNothingInABrowserAndStayOutOfEveryCache() {
        for (Reply reply :
                new Reply[] {
                    desk.platform().get("/v1/disputes/D-404"),
                    new LedgerClient(desk.service().url(), null, null).get("/v1/disputes/D-404")
                }) {
            var headers = reply.http().headers();
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'");
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void scriptsOfOtherSitesMayNotCallUnlessTheirOriginIsListed() {
        assertThat(preflight(desk.service(), "https://elsewhere.example")).isEmpty();
        try (RunningService open =
                desk.another("ledger.cors.allowed-origins=https://desk.example")) {
            assertThat(preflight(open, "https://desk.example")).contains("https://desk.example");
            assertThat(preflight(open, "https://elsewhere.example")).isEmpty();
        }
    }

    private static Optional<String> preflight(RunningService service, String origin) {
        LedgerClient browser = new LedgerClient(service.url(), null, null);
        return browser.send(
                        browser.request("/v1/disputes")
                                .header("Origin", origin)
                                .header("Access-Control-Request-Method", "POST")
                                .header("Access-Control-Request-Headers", "authorization")
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                .build())
                .http()
                .headers()
                .firstValue("Access-Control-Allow-Origin");
    }
}
