package io.disputeledger.evidence.items;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.evidence.items.domain.Reading;
import io.disputeledger.evidence.windows.DisputeWindows;
import io.disputeledger.kit.access.ObjectGuard;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.commands.NotFound;
import org.springframework.stereotype.Component;

/** Lets a party have the items that it submitted, and those that are disclosed to it. */
@Component
class EvidenceGuard implements ObjectGuard {

    private final EvidenceItems items;
    private final DisputeWindows windows;

    EvidenceGuard(EvidenceItems items, DisputeWindows windows) {
        this.items = items;
        this.windows = windows;
    }

    @Override
    public ObjectRule rule() {
        return ObjectRule.DISCLOSED_EVIDENCE;
    }

    @Override
    public void admit(String id, Actor actor) {
        EvidenceId evidenceId = new EvidenceId(id);
        EvidenceSubmitted item = items.get(evidenceId);
        switch (Reading.of(item, actor, party -> isInDispute(party, item))) {
            case OPEN -> {}
            case CLOSED -> throw new NotAuthorised("evidence.of-anothers-dispute");
            case SECRET -> throw new NotFound("evidence", evidenceId);
        }
    }

    private boolean isInDispute(Actor party, EvidenceSubmitted item) {
        return windows.get(item.disputeId(), window -> window.party(party).isPresent())
                .party(party)
                .isPresent();
    }
}
