package io.disputeledger.kit.security;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deny by default: every request but a health probe, and what is declared to be for everybody,
 * carries a valid access token; what operates a service takes an operator's. Who may do what with a
 * token is declared beside each operation ({@code io.disputeledger.kit.access}).
 */
public final class LedgerSecurity {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final JsonMapper json;

    /** Writes its problems with the given mapper. */
    public LedgerSecurity(JsonMapper json) {
        this.json = json;
    }

    /**
     * The filters of a service.
     *
     * @param tokens verifies access tokens
     * @param forEverybody requests for operations that anybody may call
     */
    public SecurityFilterChain filters(
            HttpSecurity http, AccessTokens tokens, RequestMatcher forEverybody) {
        return http.authorizeHttpRequests(requests ->
                        // The answer to a request that failed is no request of its own: asked for
                        // a token again, it would turn every malformed path into a 401.
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(forEverybody)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole(Role.OPERATOR.name())
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.authenticationManager(tokens))
                                .bearerTokenResolver(new BearerToken())
                                .accessDeniedHandler((_, response, _) -> denied(response))
                                .authenticationEntryPoint(
                                        (_, response, fault) -> unauthenticated(response, fault)))
                // Bearer tokens only, never cookies: there is no session to forge requests in.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private void denied(HttpServletResponse response) throws IOException {
        write(response, ProblemCode.NOT_AUTHORISED, "This takes an operator's access token.");
    }

    private void unauthenticated(HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (fault instanceof IssuerUnavailable) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            write(
                    response,
                    ProblemCode.ISSUER_UNAVAILABLE,
                    "Your access token cannot be checked now, because its issuer does not answer."
                            + " Send the same request again.");
            return;
        }
        String what = "Send a valid access token: Authorization: Bearer <token>.";
        if (fault instanceof OAuth2AuthenticationException invalid) {
            String why = String.valueOf(invalid.getError().getDescription());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            write(response, ProblemCode.UNAUTHENTICATED, "The access token: " + why + " " + what);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(response, ProblemCode.UNAUTHENTICATED, what);
        }
    }

    private void write(HttpServletResponse response, ProblemCode code, String detail)
            throws IOException {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problems.of(code, detail));
    }
}
