package io.disputeledger.kit.reads;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.ObjectCheck;
import io.disputeledger.kit.commands.NotAuthorised;
import java.util.Optional;

/**
 * What one answer reflects, and for whom.
 *
 * @param position every event up to it, and none after it
 * @param object whether the reader may have what is read
 */
public record Snapshot(long position, ObjectCheck object) {

    /** The same for an answer that reflects less. */
    public Snapshot before(long earlier) {
        return new Snapshot(earlier, object);
    }

    /** Who asks. */
    public Actor reader() {
        return object.actor();
    }

    /** Whether the reader is a buyer or seller, who sees only what concerns them. */
    public boolean forParty() {
        return reader().role() == Role.PARTY;
    }

    /** The buyer or seller to whom a list is limited; empty when the reader sees all of it. */
    public Optional<PartyId> onlyFor() {
        return object.onlyFor();
    }

    /**
     * Lets a buyer or seller read only what concerns them; everybody else reads on.
     *
     * @param what is being read, for example {@code dispute D-1}
     * @throws NotAuthorised when the reader is another buyer or seller
     */
    public void concerns(String what, PartyId... parties) {
        object.concerns(what, parties);
    }
}
