package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An adjudicator ruled.
 *
 * @param disputeId the dispute
 * @param outcome who prevails
 * @param evidenceIds the evidence relied on
 * @param remedies what is ordered; numbered from 1
 * @param offences offences of the seller that the ruling establishes
 * @param reasons why
 * @param redress how it can be challenged, and until when
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RulingIssued(
        DisputeId disputeId,
        RulingOutcome outcome,
        List<EvidenceId> evidenceIds,
        List<Remedy> remedies,
        List<OffenceFound> offences,
        StatementOfReasons reasons,
        List<RedressRoute> redress,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public RulingIssued {
        evidenceIds = List.copyOf(evidenceIds);
        remedies = List.copyOf(remedies);
        offences = List.copyOf(offences);
        redress = List.copyOf(redress);
    }
}
