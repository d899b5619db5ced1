package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import java.util.List;

/**
 * The acting buyer or seller of an order asks the other to settle, without the platform. Says all
 * that a complaint says, so that time can file it.
 *
 * <p>Refusals, in order of precedence: DUPLICATE_DISPUTE, UNKNOWN_MARKETPLACE,
 * FILING_WINDOW_CLOSED, CLAIM_EXCEEDS_ORDER, DUPLICATE_OPEN_DISPUTE.
 *
 * @param disputeId the dispute
 * @param orderId the order in dispute; its marketplace selects the rule pack
 * @param category what it is about
 * @param claim the amount asked, at most the amount of the order
 * @param remedies what is asked for; at least one
 * @param facts what happened, in the complainant's words
 */
public record OpenNegotiation(
        DisputeId disputeId,
        OrderId orderId,
        ComplaintCategory category,
        Money claim,
        List<RemedyKind> remedies,
        Sealed facts)
        implements DisputeCommand {

    /** Copies its lists. */
    public OpenNegotiation {
        remedies = List.copyOf(remedies);
    }
}
