package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.dispute.allowed.OpenCommand;
import java.time.Instant;
import java.util.List;

/**
 * A dispute as it stands, and what its reader may ask of it.
 *
 * @param position the last event that this answer reflects
 * @param version of the dispute; send it as {@code If-Match} with a command
 * @param state after its last event
 * @param seller which of the two parties sells
 * @param rules the rule pack by which it is decided
 * @param due time limits that run or have run out, the next first
 * @param commands what this caller may send now; a command that is not listed would be refused
 */
record DisputeNow(
        long position,
        long version,
        DisputeId disputeId,
        OrderId orderId,
        LifeCycleState state,
        ComplaintCategory category,
        PartyId complainant,
        PartyId respondent,
        PartyId seller,
        Instant filedAt,
        PackVersion rules,
        List<Limit> due,
        List<OpenCommand> commands) {

    /**
     * A time limit.
     *
     * @param dueAt exclusive end (UTC)
     * @param clause the rule that sets it
     * @param zone in which the rule counts days
     * @param over whether it has run out, be that recorded or not
     */
    record Limit(DeadlineKind kind, Instant dueAt, Clause clause, String zone, boolean over) {}
}
