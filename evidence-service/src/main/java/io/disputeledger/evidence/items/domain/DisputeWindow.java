package io.disputeledger.evidence.items.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.decisions.Occasion;
import java.util.Optional;

/**
 * Who may submit evidence in a dispute, and until when.
 *
 * @param complainant one party
 * @param respondent the other
 * @param round the present round of evidence
 */
public record DisputeWindow(PartyId complainant, PartyId respondent, Round round) {

    /** A round of evidence, as far as submission goes. */
    public sealed interface Round {

        /** None is open: not yet, or it ended before its time. */
        record Closed() implements Round {}

        /** It was opened; whether it is over depends on the instant asked about. */
        record Open(int number, Deadline deadline) implements Round {}

        /** Its time ran out, and the ledger has said so. */
        record Elapsed(Deadline deadline) implements Round {}
    }

    /** The party that acts; empty when it is somebody else. */
    public Optional<PartyId> party(Actor actor) {
        if (actor.isParty(complainant)) {
            return Optional.of(complainant);
        }
        return actor.isParty(respondent) ? Optional.of(respondent) : Optional.empty();
    }

    /** Whether the one who acts may submit now. */
    public boolean admits(Occasion occasion) {
        return party(occasion.actor()).isPresent()
                && round instanceof Round.Open(_, var deadline)
                && !deadline.isOverAt(occasion.now());
    }
}
