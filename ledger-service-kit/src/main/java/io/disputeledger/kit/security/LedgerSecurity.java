package io.disputeledger.kit.security;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deny by default: every request but a health probe carries a valid access token, and what operates
 * a service takes an operator's.
 */
public final class LedgerSecurity {

    private final JsonMapper json;

    /** Writes its problems with the given mapper. */
    public LedgerSecurity(JsonMapper json) {
        this.json = json;
    }

    /** The filters of a service. */
    public SecurityFilterChain filters(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        // The answer to a request that failed is no request of its own: asked for
                        // a token again, it would turn every malformed path into a 401.
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                // Anybody may check the ledger; its entries are for auditors.
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/checkpoint",
                                        "/tile/{level:[0-9]+}/**",
                                        "/v1/log/keys",
                                        "/v1/log/inclusion",
                                        "/v1/log/consistency")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole(Role.OPERATOR.name())
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                                .accessDeniedHandler((_, response, _) -> denied(response))
                                .authenticationEntryPoint(
                                        (_, response, _) -> unauthenticated(response)))
                // Bearer tokens only, never cookies: there is no session to forge requests in.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Accepts tokens of one issuer, for one audience, signed by the pinned algorithms. */
    public static JwtDecoder decoder(LedgerSecurityProperties properties) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(properties.jwkSetUri().toString())
                        .jwsAlgorithms(allowed ->
                                allowed.addAll(
                                        List.of(
                                                SignatureAlgorithm.ES256,
                                                SignatureAlgorithm.RS256)))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(properties.issuer()),
                        new JwtAudienceValidator(properties.audience())));
        return decoder;
    }

    private static JwtAuthenticationConverter roles() {
        JwtGrantedAuthoritiesConverter role = new JwtGrantedAuthoritiesConverter();
        role.setAuthoritiesClaimName("role");
        role.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(role);
        return converter;
    }

    private void denied(HttpServletResponse response) throws IOException {
        write(response, ProblemCode.NOT_AUTHORISED, "This takes an operator's access token.");
    }

    private void unauthenticated(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                ProblemCode.UNAUTHENTICATED,
                "Send a valid access token: Authorization: Bearer <token>.");
    }

    private void write(HttpServletResponse response, ProblemCode code, String detail)
            throws IOException {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problems.of(code, detail));
    }
}
