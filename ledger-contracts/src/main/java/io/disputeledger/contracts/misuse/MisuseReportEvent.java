package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.MisuseReportId;

/** What happens to one misuse report. */
public sealed interface MisuseReportEvent extends LedgerEvent
        permits MisuseReportFiled,
                MisuseReportDecided,
                MisuseDecisionReversed,
                MetricExclusionConfirmed,
                MisuseSlaTargetSet,
                MisuseSlaBreached {

    /** The report. */
    MisuseReportId reportId();

    @Override
    default String streamId() {
        return streamId(reportId());
    }

    /** The stream of a misuse report. */
    static String streamId(MisuseReportId report) {
        return "misuse-report:" + report;
    }
}
