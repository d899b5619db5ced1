package io.disputeledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.standalone.postgres.PostgresPrograms;
import io.disputeledger.standalone.postgres.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.json.JsonMapper;

class StandaloneStoryIT {

    private static final int STOPPED_BY_SIGTERM = 143;

    private final LedgerPorts ports = LedgerPorts.anyFree();
    @TempDir Path folder;
    private LedgerHome home;

    @BeforeEach
    void shareThePrograms() throws IOException {
        Path programs = Files.createDirectories(Path.of("target", "test-programs"));
        Files.createSymbolicLink(folder.resolve("programs"), programs.toAbsolutePath());
        home = LedgerHome.open(folder.toString());
    }

    @AfterEach
    void leaveNoServerBehind() throws Exception {
        postgres().stopOrphan();
        Files.delete(home.programs());
    }

    @Test
    void aLedgerOutlivesAKillAndStopsCleanly() throws Exception {
        String token;
        try (LedgerProcess ledger = LedgerProcess.begin(folder, ports).awaitReady()) {
            token = token("auditor");
            assertIssuedByThisLedger(token, "auditor", "AUDITOR");
            assertIssuedByThisLedger(token("platform"), "platform", "SERVICE");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(home.tokenSigningKey())))
                    .isEqualTo("rw-------");
            ledger.collectGarbage();
            assertASecondOneIsRefused();
            ledger.kill();
        }
        assertThat(home.postgres().resolve("postmaster.pid")).as("PostgreSQL runs on").exists();

        try (LedgerProcess ledger = LedgerProcess.begin(folder, ports).awaitReady()) {
            assertThat(ledger.output()).contains("Stopped the PostgreSQL that an earlier ledger");
            assertIssuedByThisLedger(token, "auditor", "AUDITOR");
            ledger.terminate();
            assertThat(ledger.awaitExit()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(ledger.output())
                    .containsSubsequence("Stopping authorization-server", "Stopping PostgreSQL");
        }
        assertThat(postgres().stopOrphan()).as("PostgreSQL runs on").isFalse();
    }

    private void assertASecondOneIsRefused() throws Exception {
        try (LedgerProcess second = LedgerProcess.begin(folder, ports)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.errors())
                    .isEqualTo(
                            "Another ledger is running on %s: stop it, or give this one its own"
                                    + " LEDGER_HOME and LEDGER_PORT.%n",
                            home.folder());
        }
    }

    private void assertIssuedByThisLedger(String token, String client, String role) {
        Jwt jwt =
                NimbusJwtDecoder.withJwkSetUri(ports.issuer() + "/oauth2/jwks")
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .build()
                        .decode(token);
        assertThat(jwt.getClaimAsString("iss")).isEqualTo(ports.issuer());
        assertThat(jwt.getSubject()).isEqualTo(client);
        assertThat(jwt.getClaimAsString("role")).isEqualTo(role);
        assertThat(jwt.getAudience()).containsExactly("dispute-ledger");
        assertThat(Duration.between(jwt.getIssuedAt(), jwt.getExpiresAt()))
                .isEqualTo(Duration.ofHours(12));
    }

    private String token(String client) throws IOException, InterruptedException {
        String credentials = client + ":" + client + "-secret";
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(ports.issuer() + "/oauth2/token"))
                        .header("Authorization", "Basic " + base64(credentials))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(answer).required("access_token").asString();
        }
    }

    private PostgresServer postgres() throws IOException {
        return new PostgresServer(
                PostgresPrograms.unpackedBelow(home.programs()),
                home.postgres(),
                home.postgresLog(),
                ports.postgres(),
                home.databasePasswords());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
