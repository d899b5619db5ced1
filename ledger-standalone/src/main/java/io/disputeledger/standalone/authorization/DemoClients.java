package io.disputeledger.standalone.authorization;

import io.disputeledger.contracts.Role;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for a token. Their secrets are published: this server answers on loopback only. */
final class DemoClients {

    /** The client setting that holds the role which its tokens carry. */
    static final String ROLE = "role";

    /** The client of browsers: it has no secret, and proves each exchange with PKCE instead. */
    static final String BROWSER = "browser";

    /** A working day, so that nobody is logged out while trying things. */
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private DemoClients() {}

    /**
     * All of them.
     *
     * @param redirects where browsers may be sent back to with a code
     */
    static RegisteredClientRepository all(List<String> redirects) {
        return new InMemoryRegisteredClientRepository(
                client("platform", Role.SERVICE),
                client("operator", Role.OPERATOR),
                client("auditor", Role.AUDITOR),
                browser(redirects));
    }

    private static RegisteredClient client(String name, Role role) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + name + "-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder().setting(ROLE, role.name()).build())
                .tokenSettings(life())
                .build();
    }

    private static RegisteredClient browser(List<String> redirects) {
        return RegisteredClient.withId(BROWSER)
                .clientId(BROWSER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(redirects))
                .scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(life())
                .build();
    }

    private static TokenSettings life() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build();
    }
}
