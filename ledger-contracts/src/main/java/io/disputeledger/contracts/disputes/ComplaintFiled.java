package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A buyer or seller complained of the other. Begins a dispute.
 *
 * @param disputeId the dispute
 * @param orderId the order in dispute; its marketplace selects the rule pack
 * @param complainant who complains
 * @param respondent of whom
 * @param seller which of the two sold
 * @param category what it is about
 * @param claim the amount asked, at most the amount of the order
 * @param orderAmount what the order was worth
 * @param remedies what is asked for; at least one
 * @param facts what happened, in the complainant's words
 * @param rules the rule pack in force at receipt; applies to all that follows
 * @param filingWindow the window it was filed in; null before receipt, when it has not begun, and
 *     where an officer waived it
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintFiled(
        DisputeId disputeId,
        OrderId orderId,
        PartyId complainant,
        PartyId respondent,
        PartyId seller,
        ComplaintCategory category,
        Money claim,
        Money orderAmount,
        List<RemedyKind> remedies,
        Sealed facts,
        PackVersion rules,
        @Nullable Deadline filingWindow,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {
    /** Copies its lists. */
    public ComplaintFiled {
        remedies = List.copyOf(remedies);
    }
}
