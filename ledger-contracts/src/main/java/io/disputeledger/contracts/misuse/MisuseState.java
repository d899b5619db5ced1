package io.disputeledger.contracts.misuse;

import java.util.Optional;

/** Where a misuse report stands. */
public enum MisuseState {
    /** It waits for a decision. */
    FILED,
    /** The seller was right: the orders leave the metrics. */
    UPHELD,
    /** The seller was not right: the metrics stay as they are. */
    REJECTED,
    /** It was upheld, and that was taken back: the orders count again. */
    REVERSED;

    /** The state to which an event leads; empty when it leaves the report where it is. */
    public static Optional<MisuseState> after(MisuseReportEvent event) {
        return switch (event) {
            case MisuseReportFiled _ -> Optional.of(FILED);
            case MisuseReportDecided decided -> Optional.of(decided.upheld() ? UPHELD : REJECTED);
            case MisuseDecisionReversed _ -> Optional.of(REVERSED);
            case MetricExclusionConfirmed _, MisuseSlaTargetSet _, MisuseSlaBreached _ ->
                    Optional.empty();
        };
    }
}
