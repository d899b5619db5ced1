package io.disputeledger.standalone.authorization;

import io.disputeledger.contracts.Role;
import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for a token. Their secrets are published: this server answers on loopback only. */
final class DemoClients {

    /** The client setting that holds the role which its tokens carry. */
    static final String ROLE = "role";

    /** A working day, so that nobody is logged out while trying things. */
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private DemoClients() {}

    static RegisteredClientRepository all() {
        return new InMemoryRegisteredClientRepository(
                client("platform", Role.SERVICE),
                client("operator", Role.OPERATOR),
                client("auditor", Role.AUDITOR));
    }

    private static RegisteredClient client(String name, Role role) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + name + "-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder().setting(ROLE, role.name()).build())
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
                .build();
    }
}
