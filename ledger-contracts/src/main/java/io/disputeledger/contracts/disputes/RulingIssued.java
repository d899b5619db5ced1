package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An adjudicator ruled.
 *
 * @param disputeId the dispute
 * @param outcome who prevails
 * @param clauseIds the clauses applied
 * @param evidenceIds the evidence relied on
 * @param remedies what is ordered
 * @param offences offences of the seller that the ruling establishes
 * @param statementOfReasons why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RulingIssued(
        DisputeId disputeId,
        RulingOutcome outcome,
        List<String> clauseIds,
        List<EvidenceId> evidenceIds,
        List<Remedy> remedies,
        List<OffenceFound> offences,
        Sealed statementOfReasons,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {
    /** Copies its lists. */
    public RulingIssued {
        clauseIds = List.copyOf(clauseIds);
        evidenceIds = List.copyOf(evidenceIds);
        remedies = List.copyOf(remedies);
        offences = List.copyOf(offences);
    }
}
