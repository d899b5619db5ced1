package io.disputeledger.kit.security;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A verified access token: whom it is for, and until when. Not the token's text. */
final class AccessToken extends AbstractAuthenticationToken {

    @Serial private static final long serialVersionUID = 1L;

    private final transient TokenHolder holder;
    private final Instant expiresAt;

    /**
     * @param expiresAt claim {@code exp} (UTC, real time)
     */
    AccessToken(TokenHolder holder, Instant expiresAt) {
        super(
                holder.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
        this.holder = holder;
        this.expiresAt = expiresAt;
        setAuthenticated(true);
    }

    TokenHolder holder() {
        return holder;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return holder.subject();
    }
}
