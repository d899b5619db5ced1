package io.disputeledger.kit.security;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.Problem;
import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.http.ProblemCode;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Deny by default: every request but a health probe, and what is declared to be for everybody,
 * carries a valid access token; what operates a service takes an operator's. Who may do what with a
 * token is declared beside each operation ({@code io.disputeledger.kit.access}).
 */
public final class LedgerSecurity {

    private final ProblemAnswers problems;
    private final List<HeaderWriter> headers;

    /**
     * Answers what it does not let through with the given problems.
     *
     * @param headers what every answer says beside what a browser is told
     */
    public LedgerSecurity(ProblemAnswers problems, List<HeaderWriter> headers) {
        this.problems = problems;
        this.headers = List.copyOf(headers);
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
                                // Files of the page that shows the description.
                                .requestMatchers(HttpMethod.GET, "/openapi/swagger-ui/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole(Role.OPERATOR.name())
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.authenticationManager(tokens))
                                .bearerTokenResolver(new BearerToken())
                                .accessDeniedHandler((request, response, _) ->
                                        problems.write(
                                                request,
                                                response,
                                                Problem.of(
                                                        ProblemCode.NOT_AUTHORISED,
                                                        Text.of("access.operator"))))
                                .authenticationEntryPoint(this::unauthenticated))
                .headers(of -> {
                    ResponseHeaders.harden(of);
                    headers.forEach(of::addHeaderWriter);
                })
                // Bearer tokens only, never cookies: there is no session to forge requests in.
                .csrf(AbstractHttpConfigurer::disable)
                // Neither a login to come back from nor one to end: filters that every request
                // would pass for nothing.
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (fault instanceof IssuerUnavailable) {
            problems.write(request, response, Problem.of(ProblemCode.ISSUER_UNAVAILABLE));
            return;
        }
        boolean wrong = fault instanceof OAuth2AuthenticationException;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, wrong ? "Bearer error=\"invalid_token\"" : "Bearer");
        problems.write(
                request,
                response,
                fault instanceof OAuth2AuthenticationException invalid
                        ? Problem.withAction(
                                ProblemCode.UNAUTHENTICATED,
                                Text.of(
                                        "access.token-wrong",
                                        String.valueOf(invalid.getError().getDescription())))
                        : Problem.of(ProblemCode.UNAUTHENTICATED));
    }
}
