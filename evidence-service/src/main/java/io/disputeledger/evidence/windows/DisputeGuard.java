package io.disputeledger.evidence.windows;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.evidence.items.domain.DisputeWindow;
import io.disputeledger.kit.access.ObjectGuard;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotAuthorised;
import org.springframework.stereotype.Component;

/** Lets a party near its own disputes only, and nobody near one that does not exist. */
@Component
public class DisputeGuard implements ObjectGuard {

    private final DisputeWindows windows;

    DisputeGuard(DisputeWindows windows) {
        this.windows = windows;
    }

    @Override
    public ObjectRule rule() {
        return ObjectRule.OWN_DISPUTE;
    }

    @Override
    public void admit(String id, Actor actor) {
        DisputeWindow window = windows.get(new DisputeId(id), _ -> true);
        if (actor.role() == Role.PARTY && window.party(actor).isEmpty()) {
            throw new NotAuthorised("access.no-party", actor.id(), "dispute " + id);
        }
    }
}
