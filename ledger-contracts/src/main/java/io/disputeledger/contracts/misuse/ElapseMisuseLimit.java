package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.MisuseReportId;
import java.time.Instant;

/**
 * The clock says that the time for something has run out. Nothing happens when it has not, or when
 * what was promised has been done.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param reportId the report
 * @param limit which promise
 * @param dueAt its exclusive end, as it was set (UTC)
 */
public record ElapseMisuseLimit(MisuseReportId reportId, MisuseLimit limit, Instant dueAt)
        implements MisuseReportCommand {}
