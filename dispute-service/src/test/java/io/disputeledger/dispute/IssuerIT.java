package io.disputeledger.dispute;

import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.RunningService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys come and go at the issuer, which is not always there. */
class IssuerIT {

    private static final String SOMETHING = "/v1/disputes/D-404";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir private Path home;

    @Test
    void itsKeysAreFollowedAndItsSilenceIsSaid() {
        try (DisputeDesk desk =
                new DisputeDesk(
                        home,
                        "ledger.security.clock-skew=0s",
                        "ledger.security.tokens.kept-for=1s",
                        "ledger.security.keys.kept-for=2s",
                        "ledger.security.keys.kept-in-outage=1h",
                        "ledger.security.keys.asked-again-after=500ms")) {
            desk.issuer().stop();
            String token = desk.issuer().token("platform", Role.SERVICE);

            Reply withoutKeys = get(desk, token);
            assertProblem(withoutKeys, 503, "ISSUER_UNAVAILABLE");
            assertThat(withoutKeys.http().headers().firstValue("Retry-After")).isPresent();
            assertThat(issuerHealth(desk)).isEqualTo("DOWN");

            desk.issuer().restart();
            await().atMost(SOON).until(() -> get(desk, token).status() == 404);
            assertThat(issuerHealth(desk)).isEqualTo("UP");

            desk.issuer().changeKey("next");
            String signedWithTheNext = desk.issuer().token("platform", Role.SERVICE);
            await().atMost(SOON).until(() -> get(desk, signedWithTheNext).status() == 404);
            await().atMost(SOON).until(() -> get(desk, token).status() == 401);

            desk.issuer().stop();
            await().atMost(SOON)
                    .until(() -> {
                        String fresh = desk.issuer().token("platform", Role.SERVICE);
                        assertThat(get(desk, fresh).status()).as("kept keys").isEqualTo(404);
                        return issuerHealth(desk).equals("DEGRADED");
                    });
        }
    }

    @Test
    void aTokenThatWasVerifiedEndsWhenItSays() {
        try (DisputeDesk desk = new DisputeDesk(home, "ledger.security.clock-skew=0s")) {
            Instant end = Instant.now().plusSeconds(3);
            String token =
                    desk.issuer()
                            .sign(
                                    desk.issuer()
                                            .claims("platform", Role.SERVICE)
                                            .expirationTime(Date.from(end))
                                            .build());
            assertThat(get(desk, token).status()).isEqualTo(404);

            await().atMost(SOON).until(() -> get(desk, token).status() == 401);
            assertThat(Instant.now()).isBefore(end.plusSeconds(2));
        }
    }

    private static Reply get(DisputeDesk desk, String token) {
        return new LedgerClient(desk.service().url(), token, null).get(SOMETHING);
    }

    private static String issuerHealth(DisputeDesk desk) {
        RunningService service = desk.service();
        return new LedgerClient(service.url(), null, null)
                .get("/actuator/health")
                .text("components/issuer/status");
    }
}
