package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.MisuseReportId;

/**
 * A calendar was published that may tell until when the platform should act on a report. A promise
 * that it still does not tell stays as it is.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param reportId the report
 */
public record ResolveMisuseTarget(MisuseReportId reportId) implements MisuseReportCommand {}
