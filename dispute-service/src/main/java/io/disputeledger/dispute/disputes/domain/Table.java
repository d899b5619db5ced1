package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import java.util.Optional;

/**
 * Where the parties may still agree: from the first word until a ruling is final.
 *
 * @param dossier of the dispute
 * @param state where it stands
 * @param party who speaks
 */
record Table(Dossier dossier, DisputeState state, PartyId party) {

    /** Whether the parties may still agree, and the actor is one of them. */
    static Opening<Table> opening(DisputeState state, Occasion occasion) {
        return switch (state) {
            case DisputeState.Unfiled _ -> Opening.shut(RefusalCode.INVALID_STATE);
            case DisputeState.Known known -> {
                Optional<PartyId> party = known.dossier().complaint().party(occasion.actor());
                if (party.isEmpty()) {
                    yield new Opening.Barred<>("dispute.parties-agree");
                }
                yield isOpen(state)
                        ? Opening.open(new Table(known.dossier(), state, party.get()))
                        : Opening.shut(RefusalCode.INVALID_STATE);
            }
        };
    }

    /** Whether the parties may still agree. */
    static boolean isOpen(DisputeState state) {
        return switch (state) {
            case DisputeState.Unruled _, DisputeState.Ruled _, DisputeState.UnderAppeal _ -> true;
            case DisputeState.Unfiled _,
                    DisputeState.Final _,
                    DisputeState.Executing _,
                    DisputeState.Enforcing _,
                    DisputeState.Closed _ ->
                    false;
        };
    }

    Complaint complaint() {
        return dossier.complaint();
    }
}
