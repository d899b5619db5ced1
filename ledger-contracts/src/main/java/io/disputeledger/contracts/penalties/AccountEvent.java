package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.LedgerEvent;

/** What happens to one seller's penalty account. */
public sealed interface AccountEvent extends LedgerEvent
        permits PointsDeducted,
                PointsHeld,
                PointsReversed,
                HoldReleased,
                ThresholdCrossed,
                MeasureApplied,
                MeasureLifted,
                MetricExclusionApplied,
                MetricExclusionReversed {

    /** Its id. */
    AccountId accountId();

    @Override
    default String streamId() {
        return streamId(accountId());
    }

    /** The stream of one seller's penalty account. */
    static String streamId(AccountId id) {
        return "account:" + id;
    }
}
