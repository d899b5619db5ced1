package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.LedgerCommand;

/** What can be asked of one seller's penalty account. */
public sealed interface AccountCommand extends LedgerCommand
        permits DeductPoints,
                HoldPoints,
                ReversePoints,
                ApplyMetricExclusion,
                ReverseMetricExclusion {

    /** Its id. */
    AccountId accountId();

    @Override
    default String streamId() {
        return AccountEvent.streamId(accountId());
    }
}
