package io.disputeledger.kit.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that the issuer publishes, and whether it could be asked for them. */
public final class IssuerKeys implements JWKSetSource<SecurityContext> {

    /** A set of keys is small; whoever answers more is no issuer. */
    private static final int BYTES_MAX = 200_000;

    private final URLBasedJWKSetSource<SecurityContext> published;
    private final JWKSource<SecurityContext> kept;
    private volatile @Nullable Instant askedAt;
    private volatile @Nullable Instant fetchedAt;
    private volatile @Nullable String fault;

    /** The keys of the configured issuer; it is asked when they are needed first. */
    public IssuerKeys(LedgerSecurityProperties properties) {
        LedgerSecurityProperties.Keys settings = properties.keys();
        int millis = Math.toIntExact(settings.answerWithin().toMillis());
        try {
            published =
                    new URLBasedJWKSetSource<>(
                            properties.jwkSetUri().toURL(),
                            new DefaultResourceRetriever(millis, millis, BYTES_MAX));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(
                    "ledger.security.jwk-set-uri is no address: " + properties.jwkSetUri(), e);
        }
        kept =
                JWKSourceBuilder.create(this)
                        .cache(settings.keptFor().toMillis(), 2L * millis)
                        .refreshAheadCache(false)
                        .rateLimited(settings.askedAgainAfter().toMillis())
                        .outageTolerant(settings.keptFor().plus(settings.keptInOutage()).toMillis())
                        .build();
    }

    /** Finds keys; asks the issuer where what is kept is too old or has not the key. */
    public JWKSource<SecurityContext> source() {
        return kept;
    }

    /** When the issuer was asked last (UTC, real time); empty before the first time. */
    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** When it last answered with its keys (UTC, real time); empty when it never did. */
    Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    /** Why it did not answer when it was asked last; empty when it did. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        askedAt = Instant.now();
        try {
            JWKSet keys = published.getJWKSet(evaluator, now, context);
            fetchedAt = Instant.now();
            fault = null;
            return keys;
        } catch (KeySourceException e) {
            fault = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        published.close();
    }
}
