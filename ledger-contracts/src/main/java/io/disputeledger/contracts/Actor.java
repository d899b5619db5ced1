package io.disputeledger.contracts;

import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param id the person's or service's id at the platform; never a name
 * @param role the capacity in which they act
 * @param via the service that sent the command for them; null when they came themselves
 */
public record Actor(String id, Role role, @Nullable String via) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    /**
     * @throws IllegalArgumentException when an id has other characters than letters, digits and
     *     {@code . _ @ -}, or more than 64
     */
    public Actor {
        if (!ID.matcher(id).matches() || (via != null && !ID.matcher(via).matches())) {
            throw new InvalidValue("value.actor-id");
        }
    }

    /** A service acting by itself. */
    public static Actor service(String id) {
        return new Actor(id, Role.SERVICE, null);
    }

    /** Whether this is the given buyer or seller, themselves or through a service. */
    public boolean isParty(PartyId party) {
        return role == Role.PARTY && id.equals(party.value());
    }
}
