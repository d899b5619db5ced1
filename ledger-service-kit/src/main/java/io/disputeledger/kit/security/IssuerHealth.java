package io.disputeledger.kit.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import io.disputeledger.kit.processors.ProcessorsHealth;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether access tokens can be verified. Without any key of the issuer nobody is served; with keys
 * from before it fell silent the service goes on for a while.
 */
public final class IssuerHealth extends AbstractHealthIndicator {

    private final IssuerKeys keys;

    /** Reports on these keys. */
    public IssuerHealth(IssuerKeys keys) {
        super("The issuer's keys cannot be had.");
        this.keys = keys;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws KeySourceException {
        if (keys.fetchedAt().isEmpty()) {
            // Nobody has called yet, or the issuer did not answer: ask, as a caller's token would.
            keys.source().get(new JWKSelector(new JWKMatcher.Builder().build()), null);
        }
        if (keys.fault().isPresent()) {
            health.status(ProcessorsHealth.DEGRADED).withDetail("issuer", "does not answer");
        } else {
            health.up();
        }
        keys.fetchedAt().ifPresent(at -> health.withDetail("keysFetchedAt", at.toString()));
    }
}
