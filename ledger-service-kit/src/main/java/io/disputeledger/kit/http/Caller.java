package io.disputeledger.kit.http;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.security.TokenHolder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the access token, and who acts. A platform service names the person for whom it acts in
 * the header {@code Acting-For}, for example {@code PARTY:B-77} or {@code OFFICER:O-1}. A person
 * whose token names several roles says in {@code Acting-As} in which of them they act.
 *
 * @param id subject of the token; idempotency keys are theirs
 * @param actor who acts
 */
public record Caller(String id, Actor actor) {

    /** The header that names the person for whom a service acts. */
    public static final String ACTING_FOR = "Acting-For";

    /** The header that says in which of the token's roles its holder acts. */
    public static final String ACTING_AS = "Acting-As";

    /** Nobody acts for time, for a service, or for those who operate the ledger. */
    private static final Set<Role> BY_THEMSELVES =
            EnumSet.of(Role.CLOCK, Role.SERVICE, Role.OPERATOR);

    /**
     * The caller of a request.
     *
     * @throws NotAuthenticated when the request carries no access token
     * @throws NotAuthorised when the token does not say who acts, or somebody else than a service
     *     acts for another
     * @throws InvalidField when a header has another form
     */
    public static Caller of(HttpServletRequest request) {
        TokenHolder holder =
                TokenHolder.of(request.getUserPrincipal()).orElseThrow(NotAuthenticated::new);
        Role role = role(holder, request.getHeader(ACTING_AS));
        String actingFor = request.getHeader(ACTING_FOR);
        if (actingFor == null) {
            return new Caller(holder.subject(), holder.actingAs(role));
        }
        if (role != Role.SERVICE) {
            throw new NotAuthorised("access.only-services-act-for");
        }
        return new Caller(holder.subject(), actingFor(actingFor, holder.subject()));
    }

    private static Role role(TokenHolder holder, @Nullable String actingAs) {
        Set<Role> roles = holder.roles();
        if (roles.isEmpty()) {
            throw new NotAuthorised("access.no-role");
        }
        if (actingAs != null) {
            return known(actingAs)
                    .filter(roles::contains)
                    .orElseThrow(() -> new NotAuthorised("access.role-not-in-token"));
        }
        if (roles.size() > 1) {
            throw new InvalidField(ACTING_AS, "field.acting-as", roles);
        }
        return roles.iterator().next();
    }

    private static Actor actingFor(String header, String service) {
        String[] parts = header.split(":", 2);
        Role role =
                known(parts[0])
                        .filter(known -> parts.length == 2 && !BY_THEMSELVES.contains(known))
                        .orElseThrow(() -> new InvalidField(ACTING_FOR, "field.acting-for"));
        try {
            return new Actor(parts[1], role, service);
        } catch (InvalidValue e) {
            throw new InvalidField(ACTING_FOR, e.text());
        }
    }

    private static Optional<Role> known(String name) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
