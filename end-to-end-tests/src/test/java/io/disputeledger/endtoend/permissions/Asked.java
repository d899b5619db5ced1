package io.disputeledger.endtoend.permissions;

import static io.disputeledger.endtoend.permissions.Asked.Relation.ABSENT;
import static io.disputeledger.endtoend.permissions.Asked.Relation.ANOTHERS;
import static io.disputeledger.endtoend.permissions.Asked.Relation.NOBODYS;
import static io.disputeledger.endtoend.permissions.Asked.Relation.OWN;
import static io.disputeledger.endtoend.permissions.Asked.Relation.SECRET;

import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.access.Operations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One request for one object, in one state.
 *
 * @param buyer what the object is to B-1
 * @param seller what the object is to S-1
 * @param body null for none
 */
record Asked(String path, Relation buyer, Relation seller, @Nullable String body) {

    /** What an object is to somebody. */
    enum Relation {
        OWN,
        ANOTHERS,
        SECRET,
        ABSENT,
        NOBODYS
    }

    /** Not JSON: whoever is let in is told so with 400, and nothing changes. */
    private static final String UNREADABLE = "[";

    /** Every object that an operation is asked for. */
    static List<Asked> of(Operation operation) {
        ObjectRule rule =
                operation.access() instanceof DeclaredAccess.InRole(_, var declared, _)
                        ? declared
                        : ObjectRule.ANY;
        String path = operation.path();
        boolean named = path.contains("{");
        return switch (rule) {
            case OWN_ORDER -> named ? ordersByName(operation) : ordersInBody(path);
            case OWN_REPORT ->
                    named ? reports(operation) : List.of(at(operation, "", NOBODYS, NOBODYS));
            case OWN_DISPUTE -> named ? disputes(operation) : unnamedDisputes(operation);
            case DISCLOSED_EVIDENCE ->
                    List.of(
                            at(operation, "E-shown", OWN, OWN),
                            at(operation, "E-hidden", SECRET, OWN),
                            at(operation, "E-mine", OWN, SECRET),
                            at(operation, "E-other", ANOTHERS, ANOTHERS),
                            at(operation, "E-none", ABSENT, ABSENT));
            case OWN_ACCOUNT -> named ? accounts(operation) : List.of(listOfAccounts(path));
            case ANY, CALLERS_OWN -> List.of(at(operation, "0", NOBODYS, NOBODYS));
        };
    }

    private static List<Asked> ordersByName(Operation operation) {
        return List.of(
                at(operation, "alibaba-intl:O-4", OWN, OWN),
                at(operation, "alibaba-intl:O-9", ANOTHERS, ANOTHERS),
                at(operation, "alibaba-intl:O-404", ABSENT, ABSENT));
    }

    private static List<Asked> ordersInBody(String path) {
        return path.equals("/v1/misuse-reports") ? ordersOfSeller(path) : orders(path);
    }

    private static List<Asked> orders(String path) {
        return List.of(
                inBody(path, OWN, Bodies.complaint(newId(), "4")),
                inBody(path, ANOTHERS, Bodies.complaint(newId(), "9")),
                inBody(path, ABSENT, Bodies.complaint(newId(), "404")));
    }

    /** Only the seller of an order reports its buyer. */
    private static List<Asked> ordersOfSeller(String path) {
        return List.of(
                new Asked(path, ANOTHERS, OWN, Bodies.report(newId(), "4")),
                inBody(path, ANOTHERS, Bodies.report(newId(), "9")),
                inBody(path, ABSENT, Bodies.report(newId(), "404")));
    }

    private static List<Asked> disputes(Operation operation) {
        return List.of(
                at(operation, "D-filed", OWN, OWN),
                at(operation, "D-open", OWN, OWN),
                at(operation, "D-ruled", OWN, OWN),
                at(operation, "D-other", ANOTHERS, ANOTHERS),
                at(operation, "D-none", ABSENT, ABSENT));
    }

    private static List<Asked> reports(Operation operation) {
        return List.of(
                at(operation, "M-mine", ANOTHERS, OWN),
                at(operation, "M-other", ANOTHERS, ANOTHERS),
                at(operation, "M-none", ABSENT, ABSENT));
    }

    private static List<Asked> accounts(Operation operation) {
        return List.of(
                at(operation, "alibaba-intl:S-1", ANOTHERS, OWN),
                at(operation, "alibaba-intl:S-2", ANOTHERS, ANOTHERS));
    }

    private static Asked listOfAccounts(String path) {
        return new Asked(path + "?marketplace=alibaba-intl", NOBODYS, NOBODYS, null);
    }

    /** A list is everybody's own; a command names its dispute in the body. */
    private static List<Asked> unnamedDisputes(Operation operation) {
        if (operation.path().equals("/v1/events")) {
            // A feed is of the dispute that its query names.
            return List.of(
                    new Asked("/v1/events?dispute=D-open", OWN, OWN, null),
                    new Asked("/v1/events?dispute=D-other", ANOTHERS, ANOTHERS, null));
        }
        return operation.method() == HttpMethod.GET
                ? List.of(at(operation, "", NOBODYS, NOBODYS))
                : List.of(
                        inBody(operation.path(), OWN, submission("D-open")),
                        inBody(operation.path(), ANOTHERS, submission("D-other")),
                        inBody(operation.path(), ABSENT, submission("D-none")));
    }

    private static Asked inBody(String path, Relation relation, String body) {
        return new Asked(path, relation, relation, body);
    }

    private static Asked at(Operation operation, String id, Relation buyer, Relation seller) {
        String object = operation.path().contains("sha256") ? "ab".repeat(32) : id;
        return new Asked(
                operation
                        .path()
                        .replace("{account}", "{id}")
                        .replaceFirst("\\{[^{}]*}", object)
                        .replaceAll("\\{[^{}]*}", "1")
                        .replace("**", "000"),
                buyer,
                seller,
                operation.method() == HttpMethod.GET ? null : UNREADABLE);
    }

    private static String submission(String dispute) {
        return Bodies.submission(newId(), dispute, "ab".repeat(32), 1, "PARTIES");
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
