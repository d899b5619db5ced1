package io.disputeledger.standalone.authorization;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Gives demo clients and users their tokens, users by a login in their browser. Takes only the
 * three auto-configurations that it names: those of the services in the same class path would give
 * it a database and an event store.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class AuthorizationServer {

    /** The client for pages in browsers, which need no secret. */
    public static final String CLIENT_OF_PAGES = DemoClients.BROWSER;

    /** Where the page of a description takes the code of a login. */
    private static final String DESCRIPTION_LOGIN = "/openapi/swagger-ui/oauth2-redirect.html";

    /** The audience in every token. */
    static final String AUDIENCE = "dispute-ledger";

    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(request -> request.anyRequest().authenticated())
                // A browser that is not logged in is sent to do so; a client gets a 401.
                .exceptionHandling(faults ->
                        faults.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .cors(Customizer.withDefaults())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(
            HttpSecurity http, @Value("${ledger.security.pages:}") List<String> pages) {
        return http.authorizeHttpRequests(request ->
                        request.requestMatchers("/", "/token-page.js", "/token-page.css", "/users")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(TokenPage.policy(pages))))
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    TokenPage tokenPage() {
        return new TokenPage();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                DemoUsers.all().stream()
                        .map(user ->
                                User.withUsername(user.name())
                                        .password("{noop}" + DemoUsers.PASSWORD)
                                        .authorities("DEMO_USER")
                                        .build())
                        .toList());
    }

    /**
     * The console and the pages of the services' descriptions, on other ports and so of other
     * origins, get their tokens here. Their names count.
     */
    @Bean
    CorsConfigurationSource corsConfigurationSource(
            @Value("${ledger.security.console}") String console,
            @Value("${ledger.security.pages:}") List<String> pages) {
        CorsConfiguration fromPages = new CorsConfiguration();
        fromPages.setAllowedOrigins(Stream.concat(Stream.of(console), pages.stream()).toList());
        fromPages.setAllowedMethods(List.of("GET", "POST"));
        fromPages.setAllowedHeaders(List.of("Authorization", "Content-Type", "X-Requested-With"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/oauth2/token", fromPages);
        source.registerCorsConfiguration("/.well-known/**", fromPages);
        return source;
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${ledger.security.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    RegisteredClientRepository clients(
            @Value("${ledger.security.issuer}") String issuer,
            @Value("${ledger.security.console}") String console,
            @Value("${ledger.security.pages:}") List<String> pages) {
        return DemoClients.all(
                Stream.concat(
                                Stream.of(issuer + "/", console + "/", console + "/console/"),
                                pages.stream().map(page -> page + DESCRIPTION_LOGIN))
                        .toList());
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${ledger.security.signing-key-file}") Path file)
            throws IOException, JOSEException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(file)));
    }

    /** OpenID Connect's own endpoint for who somebody is takes access tokens, and verifies them. */
    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            // What identifies somebody to the page that they logged in with is no key to the
            // ledger.
            if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                return;
            }
            token.getClaims().audience(List.of(AUDIENCE));
            if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                    token.getAuthorizationGrantType())) {
                Object role =
                        token.getRegisteredClient()
                                .getClientSettings()
                                .getSetting(DemoClients.ROLE);
                token.getClaims().claim("role", Objects.requireNonNull(role));
                return;
            }
            Authentication login = Objects.requireNonNull(token.getPrincipal());
            DemoUsers.User user = DemoUsers.named(login.getName());
            token.getClaims().claim("role", user.roleClaim());
            if (user.party() != null) {
                token.getClaims().claim("party_id", user.party());
            }
        };
    }
}
