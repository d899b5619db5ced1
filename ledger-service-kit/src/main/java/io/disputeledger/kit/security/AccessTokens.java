package io.disputeledger.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import io.disputeledger.kit.http.NotAuthenticated;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Verifies access tokens: of one issuer, for one audience, in force now, signed by a pinned
 * algorithm with a key that the issuer publishes.
 *
 * <p>A verified token is kept for a while, so that a busy caller's is not verified anew with each
 * request: never beyond its own end, and no longer than {@code ledger.security.tokens.kept-for}. A
 * key that the issuer withdraws is therefore no longer accepted after that and {@code
 * ledger.security.keys.kept-for} together.
 */
public final class AccessTokens implements AuthenticationManager {

    private final IssuerKeys keys;
    private final JwtDecoder decoder;
    private final LedgerSecurityProperties.Claims claims;
    private final Cache<String, AccessToken> verified;

    /** Accepts tokens as configured, signed with these keys. */
    public AccessTokens(LedgerSecurityProperties properties, IssuerKeys keys) {
        this.keys = keys;
        this.decoder = decoder(properties, keys);
        this.claims = properties.claims();
        this.verified =
                Caffeine.newBuilder()
                        .maximumSize(properties.tokens().keptMax())
                        .expireAfterWrite(properties.tokens().keptFor())
                        .build();
    }

    /** When the token of a request that brought one ends (UTC, real time). */
    public static Instant expiryOf(@Nullable Principal principal) {
        if (principal instanceof AccessToken token) {
            return token.expiresAt();
        }
        throw new NotAuthenticated();
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String text = ((BearerTokenAuthenticationToken) presented).getToken();
        AccessToken known = verified.getIfPresent(text);
        // In its last moments, within the skew of clocks, each use is verified.
        if (known != null && Instant.now().isBefore(known.expiresAt())) {
            return known;
        }
        AccessToken token = verify(text);
        verified.put(text, token);
        return token;
    }

    private AccessToken verify(String text) {
        try {
            Jwt token = decoder.decode(text);
            Instant expiresAt = token.getExpiresAt();
            if (expiresAt == null) {
                throw new BadJwtException("It has no end.");
            }
            return new AccessToken(TokenHolder.of(token, claims), expiresAt);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException(String.valueOf(e.getMessage()), e);
        } catch (JwtException e) {
            if (isForAnUnknownKey(e)) {
                throw new InvalidBearerTokenException("Its key is unknown.", e);
            }
            throw new IssuerUnavailable(e);
        }
    }

    /** The issuer answers, and was just asked for another unknown key. */
    private boolean isForAnUnknownKey(JwtException e) {
        return e.getCause() instanceof RateLimitReachedException && keys.fault().isEmpty();
    }

    private static JwtDecoder decoder(LedgerSecurityProperties properties, IssuerKeys keys) {
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys.source())
                        .jwsAlgorithms(allowed -> allowed.addAll(properties.algorithms()))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        type,
                        new JwtTimestampValidator(properties.clockSkew()),
                        new JwtIssuerValidator(properties.issuer()),
                        new JwtAudienceValidator(properties.audience()),
                        new JwtClaimValidator<String>(
                                JwtClaimNames.SUB,
                                subject -> subject != null && !subject.isBlank())));
        return decoder;
    }
}
