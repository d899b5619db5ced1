package io.disputeledger.kit.openapi;

import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How callers get the tokens that they send: whoever has one just sends it, and where the issuer's
 * endpoints are configured, a tool can get one by itself.
 *
 * @param tokenUrl OAuth 2 token endpoint ({@code ledger.openapi.token-url}); null when not known
 * @param authorizationUrl OAuth 2 authorization endpoint ({@code
 *     ledger.openapi.authorization-url}); null where nobody logs in with a browser
 */
public record TokenIssuer(@Nullable URI tokenUrl, @Nullable URI authorizationUrl) {

    private static final String BEARER = "bearer";
    private static final String OAUTH = "oauth2";

    /** The schemes, by name. */
    Map<String, SecurityScheme> schemes() {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        schemes.put(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BEARER)
                        .bearerFormat("JWT")
                        .description(
                                "An access token of the configured OAuth 2 issuer for the audience"
                                        + " `dispute-ledger`, signed with ES256 or RS256, with a"
                                        + " claim `role`."));
        if (tokenUrl != null) {
            schemes.put(
                    OAUTH,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.OAUTH2)
                            .description("Such a token, got from the issuer.")
                            .flows(flows(tokenUrl.toString())));
        }
        return schemes;
    }

    private OAuthFlows flows(String token) {
        OAuthFlows flows =
                new OAuthFlows()
                        .clientCredentials(new OAuthFlow().tokenUrl(token).scopes(new Scopes()));
        if (authorizationUrl != null) {
            flows.authorizationCode(
                    new OAuthFlow()
                            .authorizationUrl(authorizationUrl.toString())
                            .tokenUrl(token)
                            .scopes(new Scopes()));
        }
        return flows;
    }

    /** Any of the schemes will do. */
    List<SecurityRequirement> required() {
        List<SecurityRequirement> any = new ArrayList<>();
        schemes().keySet().forEach(name -> any.add(new SecurityRequirement().addList(name)));
        return any;
    }
}
