package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import java.util.List;

/**
 * An adjudicator rules.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, EVIDENCE_ROUND_OPEN, INVALID_STATE,
 * EVIDENCE_NOT_FOUND, CLAIM_EXCEEDS_ORDER, UNKNOWN_CLAUSE, INSTANT_IN_FUTURE, UNKNOWN_OFFENCE.
 *
 * @param disputeId the dispute
 * @param outcome who prevails
 * @param evidenceIds the evidence relied on
 * @param remedies what is ordered
 * @param offences offences of the seller that the ruling establishes
 * @param reasons why
 */
public record IssueRuling(
        DisputeId disputeId,
        RulingOutcome outcome,
        List<EvidenceId> evidenceIds,
        List<Remedy> remedies,
        List<OffenceNamed> offences,
        StatementOfReasons reasons)
        implements DisputeCommand {

    /** Copies its lists. */
    public IssueRuling {
        evidenceIds = List.copyOf(evidenceIds);
        remedies = List.copyOf(remedies);
        offences = List.copyOf(offences);
    }
}
