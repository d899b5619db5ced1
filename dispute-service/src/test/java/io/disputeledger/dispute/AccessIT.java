package io.disputeledger.dispute;

import static io.disputeledger.dispute.DisputeDesk.complaint;
import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
}
