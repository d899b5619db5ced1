package io.disputeledger.kit.security;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Whose access tokens are accepted.
 *
 * @param issuer claim {@code iss} of valid tokens
 * @param jwkSetUri where the issuer publishes its keys
 * @param audience claim {@code aud} of valid tokens
 * @param algorithms that may have signed a token; never a symmetric one
 * @param clockSkew by how much the issuer's clock may differ from ours
 * @param claims names of claims
 * @param keys how long the issuer's keys are kept
 * @param tokens which verified tokens are kept
 */
@ConfigurationProperties("ledger.security")
public record LedgerSecurityProperties(
        String issuer,
        URI jwkSetUri,
        @DefaultValue("dispute-ledger") String audience,
        @DefaultValue({"ES256", "RS256"}) Set<SignatureAlgorithm> algorithms,
        @DefaultValue("60s") Duration clockSkew,
        @DefaultValue Claims claims,
        @DefaultValue Keys keys,
        @DefaultValue Tokens tokens) {

    /**
     * Names of claims that issuers call differently.
     *
     * @param role the roles: one as a text, several as a list
     * @param party the id that the marketplace gave the buyer or seller
     */
    public record Claims(
            @DefaultValue("role") String role, @DefaultValue("party_id") String party) {}

    /**
     * How long the issuer's keys are kept.
     *
     * @param keptFor for so long they are used without asking again, unless a token names another
     * @param keptInOutage for so long after that they are used while the issuer does not answer
     * @param askedAgainAfter however many tokens name unknown keys, the issuer is asked twice
     *     within this
     * @param answerWithin how long the issuer has to take a call, and then to answer
     */
    public record Keys(
            @DefaultValue("5m") Duration keptFor,
            @DefaultValue("1h") Duration keptInOutage,
            @DefaultValue("10s") Duration askedAgainAfter,
            @DefaultValue("2s") Duration answerWithin) {}

    /**
     * Verified tokens are kept, so that each is verified once and not with each request.
     *
     * @param keptFor at most so long, and never beyond their own end
     * @param keptMax so many; 0 keeps none
     */
    public record Tokens(
            @DefaultValue("1m") Duration keptFor, @DefaultValue("10000") long keptMax) {}
}
