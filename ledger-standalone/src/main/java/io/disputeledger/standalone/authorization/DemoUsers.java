package io.disputeledger.standalone.authorization;

import io.disputeledger.contracts.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * People of the demo cases, who log in with a browser; all have the password {@value #PASSWORD},
 * which is published: this server answers on loopback only.
 */
public final class DemoUsers {

    /** Everybody's password. */
    public static final String PASSWORD = "demo";

    private static final Map<String, User> BY_NAME =
            List.of(
                            new User("buyer", List.of(Role.PARTY), "B-77"),
                            new User("seller", List.of(Role.PARTY), "S-88"),
                            new User("officer", List.of(Role.OFFICER), null),
                            new User("mediator", List.of(Role.MEDIATOR), null),
                            new User("adjudicator", List.of(Role.ADJUDICATOR), null),
                            new User("reviewer", List.of(Role.REVIEWER), null),
                            new User("penalty-officer", List.of(Role.PENALTY_OFFICER), null),
                            new User("rule-editor", List.of(Role.RULE_EDITOR), null),
                            new User("auditor", List.of(Role.AUDITOR), null),
                            new User("operator", List.of(Role.OPERATOR), null),
                            new User("lead", List.of(Role.OFFICER, Role.ADJUDICATOR), null))
                    .stream()
                    .collect(Collectors.toMap(User::name, user -> user));

    private DemoUsers() {}

    /**
     * One of them.
     *
     * @param name what they log in with, and their id in the ledger
     * @param roles in which they may act
     * @param party the buyer or seller that they are; null for those who are none
     */
    record User(String name, List<Role> roles, @Nullable String party) {

        /** The claim {@code role}: one as a text, several as a list. */
        Object roleClaim() {
            return roles.size() == 1
                    ? roles.getFirst().name()
                    : roles.stream().map(Role::name).toList();
        }
    }

    static List<User> all() {
        return List.copyOf(BY_NAME.values());
    }

    static User named(String name) {
        User user = BY_NAME.get(name);
        if (user == null) {
            throw new IllegalStateException(name + " logged in, and is no demo user.");
        }
        return user;
    }
}
