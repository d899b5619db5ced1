package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes back every penalty that rests on an event, because another event took that one back. Where
 * nothing rests on it, nothing happens.
 *
 * @param accountId the seller's account
 * @param basis the event on which the penalties rest
 * @param cause the event that took it back
 * @param disputeId the dispute it comes from; null if none
 */
public record ReversePoints(
        AccountId accountId,
        EventReference basis,
        EventReference cause,
        @Nullable DisputeId disputeId)
        implements AccountCommand {}
