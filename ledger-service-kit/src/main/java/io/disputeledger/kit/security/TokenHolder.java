package io.disputeledger.kit.security;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.kit.commands.NotAuthorised;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whom a valid access token is for.
 *
 * @param subject claim {@code sub}: the person or service that logged in
 * @param roles the roles that the issuer gave them, never CLOCK; a person may have several
 * @param party the buyer or seller that the subject acts as in role PARTY; null when it is none
 */
public record TokenHolder(String subject, Set<Role> roles, @Nullable String party) {

    /** Copies its set, in the order of {@link Role}. */
    public TokenHolder {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        roles = Collections.unmodifiableSet(copy);
    }

    /** Whom the principal of a request stands for; empty when it brought no token. */
    public static Optional<TokenHolder> of(@Nullable Principal principal) {
        return principal instanceof AccessToken token
                ? Optional.of(token.holder())
                : Optional.empty();
    }

    static TokenHolder of(Jwt token, LedgerSecurityProperties.Claims claims) {
        return new TokenHolder(
                String.valueOf(token.getSubject()),
                roles(token.getClaims().get(claims.role())),
                token.getClaims().get(claims.party()) instanceof String party ? party : null);
    }

    /** One role is a text, several are a list; what is no role of the ledger counts for nothing. */
    private static Set<Role> roles(@Nullable Object claim) {
        Collection<?> names =
                claim instanceof Collection<?> several ? several : List.of("" + claim);
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> role != Role.CLOCK && names.contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    /**
     * The holder acting by themselves. A buyer or seller acts under the id that the marketplace
     * gave them; who logged in for them is kept as {@link Actor#via}.
     *
     * @throws NotAuthorised when the token does not say which buyer or seller, or an id has another
     *     form
     */
    public Actor actingAs(Role role) {
        try {
            if (role != Role.PARTY) {
                return new Actor(subject, role, null);
            }
            if (party == null) {
                throw new NotAuthorised("access.no-party-in-token");
            }
            return new Actor(party, role, party.equals(subject) ? null : subject);
        } catch (InvalidValue e) {
            throw new NotAuthorised(e.text());
        }
    }
}
