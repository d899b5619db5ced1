package io.disputeledger.contracts.misuse;

import java.util.Optional;

/**
 * What the platform promises to do within some time of a misuse report. Missing it is a breach that
 * decides nothing. One of them runs at a time: the second begins when the first has been kept.
 */
public enum MisuseLimit {
    /** Deciding the report; counts from its filing. */
    DECISION,
    /** Taking the orders out of the seller's metrics; counts from the decision. */
    EXCLUSION;

    /** The promise for which nobody waits any more after an event. */
    public static Optional<MisuseLimit> endedBy(MisuseReportEvent event) {
        return switch (event) {
            case MisuseReportDecided _ -> Optional.of(DECISION);
            case MetricExclusionConfirmed _, MisuseDecisionReversed _ -> Optional.of(EXCLUSION);
            case MisuseSlaBreached breached -> Optional.of(breached.limit());
            case MisuseReportFiled _, MisuseSlaTargetSet _ -> Optional.empty();
        };
    }
}
