package io.disputeledger.kit.http;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.commands.NotAuthorised;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who holds the access token, and who acts. A platform service names the person for whom it acts in
 * the header {@code Acting-For}, for example {@code PARTY:B-77} or {@code OFFICER:O-1}.
 *
 * @param id subject of the token
 * @param actor who acts
 */
public record Caller(String id, Actor actor) {

    /** The header that names the person for whom a service acts. */
    public static final String ACTING_FOR = "Acting-For";

    /** Nobody acts for time, for a service, or for those who operate the ledger. */
    private static final Set<Role> BY_THEMSELVES =
            EnumSet.of(Role.CLOCK, Role.SERVICE, Role.OPERATOR);

    /**
     * The caller of a request.
     *
     * @throws NotAuthorised when the token names no role, or somebody else than a service acts for
     *     another
     * @throws InvalidField when the header has another form
     */
    public static Caller of(HttpServletRequest request) {
        Jwt token = token(request.getUserPrincipal());
        String id = token.getSubject();
        if (id == null) {
            throw new NotAuthorised("The access token names no subject.");
        }
        Role role = role(token.getClaimAsString("role"));
        String actingFor = request.getHeader(ACTING_FOR);
        if (actingFor == null) {
            return new Caller(id, new Actor(id, role, null));
        }
        if (role != Role.SERVICE) {
            throw new NotAuthorised("Only a service acts for another.");
        }
        return new Caller(id, actingFor(actingFor, id));
    }

    private static Jwt token(@Nullable Principal principal) {
        if (principal instanceof JwtAuthenticationToken authenticated) {
            return authenticated.getToken();
        }
        throw new NotAuthorised("An access token is required.");
    }

    private static Role role(@Nullable String claim) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(claim) && role != Role.CLOCK)
                .findFirst()
                .orElseThrow(() -> new NotAuthorised("The access token names no known role."));
    }

    private static Actor actingFor(String header, String service) {
        String[] parts = header.split(":", 2);
        boolean known =
                parts.length == 2
                        && Arrays.stream(Role.values())
                                .anyMatch(role ->
                                        role.name().equals(parts[0])
                                                && !BY_THEMSELVES.contains(role));
        if (!known) {
            throw new InvalidField(
                    ACTING_FOR, "is <role>:<id>, for example PARTY:B-77 or OFFICER:O-1");
        }
        try {
            return new Actor(parts[1], Role.valueOf(parts[0]), service);
        } catch (IllegalArgumentException e) {
            throw new InvalidField(ACTING_FOR, String.valueOf(e.getMessage()));
        }
    }
}
