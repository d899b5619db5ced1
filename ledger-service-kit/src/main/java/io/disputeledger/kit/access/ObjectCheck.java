package io.disputeledger.kit.access;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.commands.NotAuthorised;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the {@link ObjectRule} of a request still asks for. An answer that nobody made the check for
 * is not given: forgetting it is a fault, and no hole.
 */
public final class ObjectCheck {

    private static final String ATTRIBUTE = ObjectCheck.class.getName();

    private final Actor actor;
    private final ObjectRule rule;
    private volatile boolean made;

    ObjectCheck(Actor actor, ObjectRule rule) {
        this.actor = actor;
        this.rule = rule;
        this.made = !rule.isChecked() || actor.role() != Role.PARTY;
    }

    /** The check of a request that {@link OperationGuard} let through. */
    public static ObjectCheck of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof ObjectCheck check) {
            return check;
        }
        throw new IllegalStateException("An operation that is open to all asks who calls.");
    }

    void begin(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /**
     * Lets a buyer or seller have only what concerns them; everybody else goes on.
     *
     * @param what for example {@code dispute D-1}
     * @param parties the buyers and sellers whom it concerns
     * @throws NotAuthorised when the actor is another buyer or seller
     */
    public void concerns(String what, PartyId... parties) {
        if (actor.role() == Role.PARTY && Arrays.stream(parties).noneMatch(actor::isParty)) {
            throw new NotAuthorised("access.no-party", actor.id(), what);
        }
        made = true;
    }

    /** The buyer or seller to whom a list must be limited; empty when it need not be. */
    public Optional<PartyId> onlyFor() {
        made = true;
        return actor.role() == Role.PARTY ? Optional.of(new PartyId(actor.id())) : Optional.empty();
    }

    /** Asks a guard; see {@link ObjectGuard#admit}. */
    public void admit(ObjectGuard guard, String id) {
        if (guard.rule() != rule) {
            throw new IllegalStateException(
                    guard.rule() + " is checked where " + rule + " is declared.");
        }
        guard.admit(id, actor);
        made = true;
    }

    /**
     * Called where the answer is about to be given.
     *
     * @throws IllegalStateException when nobody has looked at the object
     */
    public void requireMade() {
        if (!made) {
            throw new IllegalStateException(
                    rule + " is declared, and nobody looked at the object for " + actor + ".");
        }
    }
}
