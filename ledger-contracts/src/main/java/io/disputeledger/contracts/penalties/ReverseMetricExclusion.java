package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;

/**
 * Has the orders of a misuse report count again in the seller's metrics. Where the report took none
 * out, nothing happens.
 *
 * @param accountId the seller's account
 * @param reportId the report
 * @param cause the event that took its decision back
 */
public record ReverseMetricExclusion(
        AccountId accountId, MisuseReportId reportId, EventReference cause)
        implements AccountCommand {}
