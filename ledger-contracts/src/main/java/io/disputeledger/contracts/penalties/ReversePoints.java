package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes back penalties that rest on an event, because another event took back what it established.
 * Where nothing rests on it, nothing happens.
 *
 * @param accountId the seller's account
 * @param basis the event on which the penalties rest
 * @param offences those whose penalties fall, by their rows
 * @param cause the event that took it back
 * @param disputeId the dispute it comes from; null if none
 */
public record ReversePoints(
        AccountId accountId,
        EventReference basis,
        Set<String> offences,
        EventReference cause,
        @Nullable DisputeId disputeId)
        implements AccountCommand {

    /** Copies its set. */
    public ReversePoints {
        offences = Set.copyOf(offences);
    }
}
