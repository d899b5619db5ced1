package io.disputeledger.kit.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose access tokens are accepted.
 *
 * @param issuer claim {@code iss} of valid tokens
 * @param jwkSetUri where the issuer publishes its keys
 * @param audience claim {@code aud} of valid tokens
 */
@ConfigurationProperties("ledger.security")
public record LedgerSecurityProperties(
        String issuer, URI jwkSetUri, @DefaultValue("dispute-ledger") String audience) {}
