package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Sealed;

/**
 * A reviewer, who is not the one who decided, takes an upheld report back: what it took out of the
 * seller's metrics counts again.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, INVALID_STATE, SAME_REVIEWER.
 *
 * @param reportId the report
 * @param reasons why; shown to the seller
 */
public record ReverseMisuseDecision(MisuseReportId reportId, Sealed reasons)
        implements MisuseReportCommand {}
