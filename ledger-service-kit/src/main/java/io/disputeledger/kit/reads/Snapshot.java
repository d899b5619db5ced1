package io.disputeledger.kit.reads;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.commands.NotAuthorised;
import java.util.Arrays;

/**
 * What one answer reflects, and for whom.
 *
 * @param position every event up to it, and none after it
 * @param reader who asks
 */
public record Snapshot(long position, Actor reader) {

    /** Whether the reader is a buyer or seller, who sees only what concerns them. */
    public boolean forParty() {
        return reader.role() == Role.PARTY;
    }

    /**
     * Lets a buyer or seller read only what concerns them; everybody else reads on.
     *
     * @param what is being read, for example {@code this dispute}
     * @throws NotAuthorised when the reader is another buyer or seller
     */
    public void concerns(String what, PartyId... parties) {
        if (forParty() && Arrays.stream(parties).noneMatch(reader::isParty)) {
            throw new NotAuthorised(reader.id() + " is no party of " + what + ".");
        }
    }
}
