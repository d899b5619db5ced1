package io.disputeledger.kit.access;

import io.disputeledger.contracts.Actor;

/**
 * Looks at an object before anything is done with it. A service has one for each {@link ObjectRule}
 * whose objects it knows by id.
 */
public interface ObjectGuard {

    /** The rule that it enforces. */
    ObjectRule rule();

    /**
     * Lets the actor have the object.
     *
     * @param id as the request names it
     * @throws io.disputeledger.kit.commands.NotFound when there is no such object, or when its
     *     existence is a secret to the actor
     * @throws io.disputeledger.kit.commands.NotAuthorised when it is another party's
     */
    void admit(String id, Actor actor);
}
