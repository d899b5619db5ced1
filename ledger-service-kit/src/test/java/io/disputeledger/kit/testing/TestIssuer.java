package io.disputeledger.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
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
import java.util.List;

/** Any OpenID Connect issuer, as far as a service can tell: it signs tokens and serves its keys. */
public final class TestIssuer implements AutoCloseable {

    /** Claim {@code iss} of its tokens. */
    public static final String ISSUER = "https://issuer.test";

    private static final Duration TOKEN_LIFE = Duration.ofHours(2);

    private volatile ECKey key = newKey("test");
    private volatile HttpServer server;
    private final int port;

    /** Starts on a free port of this machine. */
    public TestIssuer() {
        server = serve(0);
        port = server.getAddress().getPort();
    }

    /** Where it serves its keys. */
    public String jwkSetUri() {
        return "http://127.0.0.1:" + port + "/jwks";
    }

    /** A valid token; a party's subject is also its buyer or seller id. */
    public String token(String subject, Role role) {
        return token(subject, role, Instant.now().plus(Duration.ofHours(1)), "dispute-ledger");
    }

    /** A token that expires at the given instant, for the given audience. */
    public String token(String subject, Role role, Instant expiresAt, String audience) {
        return sign(
                claims(subject, role)
                        .audience(audience)
                        .issueTime(Date.from(expiresAt.minus(TOKEN_LIFE)))
                        .expirationTime(Date.from(expiresAt))
                        .build());
    }

    /** The claims of a valid token, to be changed. */
    public JWTClaimsSet.Builder claims(String subject, Role role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience("dispute-ledger")
                .claim("role", role.name())
                .claim("party_id", role == Role.PARTY ? subject : null)
                .issueTime(Date.from(now.minus(TOKEN_LIFE)))
                .expirationTime(Date.from(now.plus(TOKEN_LIFE)));
    }

    /** A token with these claims, signed with the issuer's key. */
    public String sign(JWTClaimsSet claims) {
        try {
            return sign(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                    claims,
                    new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token with this header and these claims, signed by anybody. */
    public static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The key that it signs with now. */
    public ECKey key() {
        return key;
    }

    /** Withdraws the present key, publishes another, and signs with that from now on. */
    public void changeKey(String id) {
        key = newKey(id);
    }

    /** Falls silent: nobody listens on its port any more. */
    public void stop() {
        server.stop(0);
    }

    /** Answers again. */
    public void restart() {
        server = serve(port);
    }

    /** A key that an issuer could have. */
    public static ECKey newKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer serve(int at) {
        try {
            HttpServer started =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            started.createContext(
                    "/jwks",
                    exchange -> {
                        byte[] keys =
                                new JWKSet(List.of(key.toPublicJWK()))
                                        .toString()
                                        .getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(200, keys.length);
                        exchange.getResponseBody().write(keys);
                        exchange.close();
                    });
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer did not start.", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
