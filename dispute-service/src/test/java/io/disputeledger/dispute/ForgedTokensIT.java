package io.disputeledger.dispute;

import static io.disputeledger.dispute.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestIssuer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no access token of the issuer, in force now and meant for the ledger, opens nothing. */
class ForgedTokensIT {

    private static final String SOMETHING = "/v1/disputes/D-404";

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
    void noForgedTokenIsAccepted() throws Exception {
        assertThat(with(issuer().sign(valid().build())).get(SOMETHING).status())
                .as("a valid one")
                .isEqualTo(404);
        Map<String, String> forged = new LinkedHashMap<>(badClaims());
        forged.putAll(badSignatures());
        forged.forEach((what, token) -> {
            Reply reply = with(token).get(SOMETHING);
            assertThat(reply.status()).as(what).isEqualTo(401);
            assertProblem(reply, 401, "UNAUTHENTICATED");
            assertThat(reply.http().headers().firstValue("WWW-Authenticate"))
                    .as(what)
                    .hasValueSatisfying(header -> assertThat(header).startsWith("Bearer"));
        });
    }

    private static Map<String, String> badClaims() {
        Instant now = Instant.now();
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("other issuer", sign(valid().issuer("https://issuer.test.evil")));
        forged.put("no issuer", sign(valid().issuer(null)));
        forged.put("other audience", sign(valid().audience("another-api")));
        forged.put("no audience", sign(valid().audience((String) null)));
        forged.put("expired", sign(valid().expirationTime(Date.from(now.minusSeconds(90)))));
        forged.put("without end", sign(valid().expirationTime(null)));
        forged.put("not yet", sign(valid().notBeforeTime(Date.from(now.plusSeconds(90)))));
        forged.put("no subject", sign(valid().subject(null)));
        return forged;
    }

    private static Map<String, String> badSignatures() throws Exception {
        ECKey key = issuer().key();
        ECKey another = TestIssuer.newKey("test");
        JWTClaimsSet claims = valid().build();
        JWSHeader.Builder es256 = new JWSHeader.Builder(JWSAlgorithm.ES256);
        byte[] publicKey = key.toPublicKey().getEncoded();
        byte[] publicJwk = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        JWSHeader hs256 = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build();
        String genuine = issuer().sign(claims);
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("alg none", new PlainJWT(claims).serialize());
        forged.put(
                "HS256 with the public key",
                TestIssuer.sign(hs256, claims, new MACSigner(publicKey)));
        forged.put(
                "HS256 with the public JWK",
                TestIssuer.sign(hs256, claims, new MACSigner(publicJwk)));
        forged.put(
                "another's key under the issuer's id",
                TestIssuer.sign(es256.keyID("test").build(), claims, new ECDSASigner(another)));
        forged.put(
                "a key that it brings along",
                TestIssuer.sign(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .jwk(another.toPublicJWK())
                                .jwkURL(URI.create("https://evil.test/jwks"))
                                .build(),
                        claims,
                        new ECDSASigner(another)));
        for (int i = 0; i < 5; i++) {
            forged.put(
                    "unknown key " + i,
                    TestIssuer.sign(
                            es256.keyID("unknown-" + i).build(), claims, new ECDSASigner(another)));
        }
        forged.put("no signature", genuine.substring(0, genuine.lastIndexOf('.') + 1));
        forged.put(
                "zero signature",
                genuine.substring(0, genuine.lastIndexOf('.') + 1) + "A".repeat(86));
        forged.put("other claims", withClaims(genuine, "\"SERVICE\"", "\"OFFICER\""));
        forged.put("too long", sign(valid().claim("padding", "x".repeat(4_500))));
        forged.put("no token", "garbage");
        forged.put("five parts", "a.b.c.d.e");
        return forged;
    }

    @Test
    void aTokenTooLargeForAHeaderIsAFaultOfTheCaller() {
        Reply reply = with(sign(valid().claim("padding", "x".repeat(20_000)))).get(SOMETHING);

        assertThat(reply.status()).isBetween(400, 499);
    }

    @Test
    void aTokenCountsInItsHeaderAlone() {
        String token = sign(valid());
        LedgerClient without = new LedgerClient(desk.service().url(), null, null);

        assertProblem(without.get(SOMETHING + "?access_token=" + token), 401, "UNAUTHENTICATED");
        assertThat(
                        without.send(
                                        without.request(SOMETHING)
                                                .header("Authorization", "Basic " + token)
                                                .build())
                                .status())
                .isEqualTo(401);
    }

    @Test
    void clocksMayDifferByAMinute() {
        Instant now = Instant.now();

        assertThat(
                        with(sign(valid().expirationTime(Date.from(now.minusSeconds(30)))))
                                .get(SOMETHING)
                                .status())
                .isEqualTo(404);
        assertThat(
                        with(sign(valid().notBeforeTime(Date.from(now.plusSeconds(30)))))
                                .get(SOMETHING)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aTokenOfSeveralRolesIsUsedInOne() {
        String token =
                sign(
                        issuer().claims("O-1", Role.OFFICER)
                                .claim("role", List.of("OFFICER", "ADJUDICATOR", "JANITOR")));

        assertProblem(with(token).get(SOMETHING), 400, "INVALID_FIELD");
        assertProblem(actingAs(token, "AUDITOR"), 403, "NOT_AUTHORISED");
        assertProblem(actingAs(token, "OFFICER"), 404, "NOT_FOUND");
    }

    @Test
    void aTokenWithoutWhatItsRoleNeedsOpensNothing() {
        for (JWTClaimsSet.Builder claims :
                List.of(
                        valid().claim("role", null),
                        valid().claim("role", "CLOCK"),
                        valid().claim("role", Map.of("OFFICER", true)),
                        issuer().claims("user-1", Role.PARTY).claim("party_id", null),
                        issuer().claims("user-1", Role.PARTY).claim("party_id", "B 77"),
                        issuer().claims("auth0|4711", Role.OFFICER))) {
            assertProblem(with(sign(claims)).get(SOMETHING), 403, "NOT_AUTHORISED");
        }
    }

    @Test
    void whoLoggedInForAPartyIsRecordedBesideIt() {
        desk.recordOrder("O-login");
        String token = sign(issuer().claims("clerk@shop", Role.PARTY).claim("party_id", "B-77"));

        Reply filed = with(token).post("/v1/disputes", DisputeDesk.complaint("D-login", "O-login"));

        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);
        String stored = desk.recorded().payloadAt(desk.recorded().positionOf("dispute:D-login", 0));
        assertThat(stored.replace(" ", ""))
                .contains("\"actor\":{\"id\":\"B-77\",\"role\":\"PARTY\",\"via\":\"clerk@shop\"}");
    }

    private static JWTClaimsSet.Builder valid() {
        return issuer().claims("platform", Role.SERVICE)
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        return issuer().sign(claims.build());
    }

    private static TestIssuer issuer() {
        return desk.issuer();
    }

    private static LedgerClient with(String token) {
        return new LedgerClient(desk.service().url(), token, null);
    }

    private static Reply actingAs(String token, String role) {
        LedgerClient client = with(token);
        return client.send(client.request(SOMETHING).header("Acting-As", role).build());
    }

    private static String withClaims(String token, String from, String to) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0]
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.replace(from, to).getBytes(StandardCharsets.UTF_8))
                + "."
                + parts[2];
    }
}
