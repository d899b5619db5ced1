package io.disputeledger.kit.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Which other sites' scripts may call, {@code ledger.cors.*}: none unless told. Bearer tokens only,
 * so no site ever sends a browser's credentials.
 *
 * @param allowedOrigins for example {@code https://desk.example.com}; never a pattern
 * @param preflightFor how long a browser may remember what is allowed
 */
@ConfigurationProperties("ledger.cors")
public record CorsProperties(
        @DefaultValue List<String> allowedOrigins, @DefaultValue("10m") Duration preflightFor) {

    /** Copies its list. */
    public CorsProperties {
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    /** As Spring takes it. */
    public CorsConfiguration configuration() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(allowedOrigins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT"));
        cors.setAllowedHeaders(
                List.of(
                        HttpHeaders.AUTHORIZATION,
                        HttpHeaders.CONTENT_TYPE,
                        HttpHeaders.ACCEPT_LANGUAGE,
                        HttpHeaders.IF_MATCH,
                        HttpHeaders.IF_NONE_MATCH,
                        "Idempotency-Key",
                        "Acting-For",
                        "Last-Event-ID",
                        "Ledger-Min-Position"));
        cors.setExposedHeaders(
                List.of(
                        HttpHeaders.ETAG,
                        HttpHeaders.LOCATION,
                        HttpHeaders.RETRY_AFTER,
                        HttpHeaders.CONTENT_LANGUAGE,
                        "Ledger-Position"));
        cors.setAllowCredentials(false);
        cors.setMaxAge(preflightFor);
        return cors;
    }
}
