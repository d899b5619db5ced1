package io.disputeledger.kit.access;

import io.disputeledger.contracts.Role;
import java.util.Set;

/**
 * Declares access to the operations of a library, which cannot carry our annotations. A bean.
 *
 * @param handlers the type that has the handler methods, or a supertype
 * @param roles who may call them; empty for everybody, without an access token
 */
public record LibraryAccess(Class<?> handlers, Set<Role> roles) {
    /** Copies its set. */
    public LibraryAccess {
        roles = Set.copyOf(roles);
    }
}
