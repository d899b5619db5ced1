package io.disputeledger.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.disputeledger.contracts.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Any OpenID Connect issuer, as far as a service can tell: it signs tokens and serves its keys. */
public final class TestIssuer implements AutoCloseable {

    /** Claim {@code iss} of its tokens. */
    public static final String ISSUER = "https://issuer.test";

    private final ECKey key;
    private final HttpServer server;

    /** Starts on a free port of this machine. */
    public TestIssuer() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException("The issuer did not start.", e);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/jwks",
                exchange -> {
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
    }

    /** Where it serves its keys. */
    public String jwkSetUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
    }

    /** A valid token; a party's subject is also its buyer or seller id. */
    public String token(String subject, Role role) {
        return token(subject, role, Instant.now().plus(Duration.ofHours(1)), "dispute-ledger");
    }

    /** A token that expires at the given instant, for the given audience. */
    public String token(String subject, Role role, Instant expiresAt, String audience) {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(subject)
                        .audience(audience)
                        .claim("role", role.name())
                        .claim("party_id", role == Role.PARTY ? subject : null)
                        .issueTime(Date.from(expiresAt.minus(Duration.ofHours(2))))
                        .expirationTime(Date.from(expiresAt))
                        .build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
