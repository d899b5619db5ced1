package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;

/**
 * The orders of an upheld report have left the seller's metrics, as the seller's account says.
 * Nothing happens a second time.
 *
 * @param reportId the report
 * @param exclusion the event that took them out
 */
public record ConfirmMetricExclusion(MisuseReportId reportId, EventReference exclusion)
        implements MisuseReportCommand {}
