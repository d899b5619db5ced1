package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.rules.RulePacks;
import java.util.List;
import java.util.Map;

/** Until when the platform should act is known once the calendar of that year is published. */
final class Targets {

    private Targets() {}

    /** Whether the actor may ask again. */
    static Opening<Dossier> opening(DisputeState state, Occasion occasion) {
        if (occasion.actor().role() != Role.SERVICE) {
            return new Opening.Barred<>("dispute.service-resolves");
        }
        return DisputeState.dossier(state)
                .map(Opening::open)
                .orElseGet(() -> Opening.shut(RefusalCode.INVALID_STATE));
    }

    static Decision<DisputeEvent> decide(DisputeState state, Occasion occasion, RulePacks packs) {
        return opening(state, occasion)
                .decide(dossier -> {
                    List<DisputeEvent> known = known(dossier, occasion, packs);
                    return known.isEmpty()
                            ? Decision.unchanged()
                            : new Decision.Accepted<>(known, List.of());
                });
    }

    private static List<DisputeEvent> known(Dossier dossier, Occasion occasion, RulePacks packs) {
        Following following = new Following(dossier.complaint(), occasion, packs);
        return dossier.clocks().unresolved().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(target -> following.limit(target.getKey(), target.getValue()))
                .filter(Targets::isKnown)
                .toList();
    }

    private static boolean isKnown(DisputeEvent event) {
        return event instanceof SlaTargetSet set && set.target() instanceof SlaTarget.Set;
    }
}
