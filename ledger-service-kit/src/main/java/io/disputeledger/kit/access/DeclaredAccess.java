package io.disputeledger.kit.access;

import io.disputeledger.contracts.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What is declared of an operation. */
public sealed interface DeclaredAccess {

    /** Anybody, without an access token. */
    record Everybody() implements DeclaredAccess {}

    /**
     * Those who act in one of these roles.
     *
     * @param roles never empty, never CLOCK
     * @param object which objects they may ask for
     * @param id the path variable that names the object, if any does
     */
    record InRole(Set<Role> roles, ObjectRule object, String id) implements DeclaredAccess {
        /** Copies its set, in the order of {@link Role}. */
        public InRole {
            if (roles.isEmpty() || roles.contains(Role.CLOCK)) {
                throw new IllegalArgumentException(
                        "An operation is for one role or more, and time calls none.");
            }
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }
    }

    /** What is declared of a handler; empty when nothing is. */
    static Optional<DeclaredAccess> of(HandlerMethod handler, List<LibraryAccess> libraries) {
        Method method = handler.getMethod();
        PublicAccess everybody =
                AnnotatedElementUtils.findMergedAnnotation(method, PublicAccess.class);
        Access access = AnnotatedElementUtils.findMergedAnnotation(method, Access.class);
        if (everybody != null && access != null) {
            throw new IllegalArgumentException(
                    handler + " is declared to be for everybody, and for some.");
        }
        if (everybody != null) {
            return Optional.of(new Everybody());
        }
        if (access != null) {
            return Optional.of(
                    new InRole(
                            Set.copyOf(Arrays.asList(access.roles())),
                            access.object(),
                            access.id()));
        }
        return libraries.stream()
                .filter(library -> library.handlers().isAssignableFrom(handler.getBeanType()))
                .findFirst()
                .map(library ->
                        library.roles().isEmpty()
                                ? new Everybody()
                                : new InRole(library.roles(), ObjectRule.ANY, "id"));
    }
}
