package io.disputeledger.endtoend.permissions;

import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.permissions.Asked.Relation;
import io.disputeledger.endtoend.permissions.PermissionTable.Cell;
import io.disputeledger.endtoend.permissions.PermissionTable.Row;
import io.disputeledger.kit.testing.TestIssuer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks.
 *
 * @param role in which they act; null without a token
 * @param relation what an object is to them
 */
record Asking(
        String name,
        @Nullable Role role,
        @Nullable String token,
        @Nullable String actingFor,
        Function<Asked, Relation> relation) {

    /** What an answer must be. */
    enum Expected {
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        /** Whatever the operation itself has to say. */
        LET_IN;

        boolean is(int status, Relation relation) {
            return switch (this) {
                case UNAUTHENTICATED -> status == 401;
                case FORBIDDEN -> status == 403;
                case NOT_FOUND -> status == 404;
                case LET_IN ->
                        status != 401
                                && status != 403
                                && status < 500
                                // What does not belong to anybody need not be there.
                                && (status != 404 || relation == Relation.NOBODYS);
            };
        }
    }

    /** Everybody: without a token, in each role, both parties, and through a service. */
    static List<Asking> everybody(TestIssuer issuer) {
        List<Asking> all = new ArrayList<>();
        all.add(new Asking("nobody", null, null, null, Asked::buyer));
        for (Role role : Role.values()) {
            if (role != Role.CLOCK && role != Role.PARTY) {
                all.add(
                        new Asking(
                                role.name(), role, issuer.token("X-1", role), null, Asked::buyer));
            }
        }
        String service = issuer.token("platform", Role.SERVICE);
        all.add(party("B-1", issuer.token("B-1", Role.PARTY), null, Asked::buyer));
        all.add(party("S-1", issuer.token("S-1", Role.PARTY), null, Asked::seller));
        all.add(party("B-1 by service", service, "PARTY:B-1", Asked::buyer));
        all.add(party("S-1 by service", service, "PARTY:S-1", Asked::seller));
        all.add(
                new Asking(
                        "OFFICER by service", Role.OFFICER, service, "OFFICER:O-1", Asked::buyer));
        return all;
    }

    private static Asking party(
            String name,
            String token,
            @Nullable String actingFor,
            Function<Asked, Relation> relation) {
        return new Asking(name, Role.PARTY, token, actingFor, relation);
    }

    /** What the table says of them and an object. */
    Expected expected(Row row, Asked asked) {
        if (row.everybody()) {
            return Expected.LET_IN;
        }
        if (role == null) {
            return Expected.UNAUTHENTICATED;
        }
        return switch (row.byRole().getOrDefault(role, Cell.NO)) {
            case NO -> Expected.FORBIDDEN;
            case ALL ->
                    relation.apply(asked) == Relation.ABSENT ? Expected.NOT_FOUND : Expected.LET_IN;
            case OWN ->
                    switch (relation.apply(asked)) {
                        case OWN, NOBODYS -> Expected.LET_IN;
                        case ANOTHERS -> Expected.FORBIDDEN;
                        case SECRET, ABSENT -> Expected.NOT_FOUND;
                    };
        };
    }
}
