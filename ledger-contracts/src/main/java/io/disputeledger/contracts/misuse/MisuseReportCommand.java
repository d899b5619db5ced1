package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.MisuseReportId;

/** What can be asked of one misuse report. */
public sealed interface MisuseReportCommand extends LedgerCommand
        permits FileMisuseReport,
                DecideMisuseReport,
                ReverseMisuseDecision,
                ConfirmMetricExclusion,
                ElapseMisuseLimit,
                ResolveMisuseTarget {

    /** The report. */
    MisuseReportId reportId();

    @Override
    default String streamId() {
        return MisuseReportEvent.streamId(reportId());
    }
}
