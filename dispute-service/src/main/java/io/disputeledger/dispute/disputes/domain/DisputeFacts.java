package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * What decisions rest on beside the dispute itself. Each is looked up only where it matters; asked
 * twice within a decision, it answers the same.
 */
public interface DisputeFacts {

    /** The rule packs. */
    RulePacks packs();

    /** What filing depends on. */
    Filing.Facts filing(OrderId order, ComplaintCategory category, Instant now);

    /**
     * The evidence of a dispute that came before its round closed; all that is asked for, if so.
     */
    Set<EvidenceId> evidenceInTime(DisputeId dispute, Collection<EvidenceId> asked);

    /** All evidence of a dispute, late or not. */
    Set<EvidenceId> evidence(DisputeId dispute);

    /** Who submitted evidence in a round. */
    Set<PartyId> submitters(DisputeId dispute, int round);
}
