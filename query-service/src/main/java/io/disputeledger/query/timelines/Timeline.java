package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened in a dispute.
 *
 * @param position the last event that this answer reflects
 * @param asOf at what time (UTC)
 * @param entries one page, in the order of the log
 * @param next send it as {@code after} for the next page; null on the last
 */
record Timeline(
        long position,
        Instant asOf,
        DisputeId disputeId,
        OrderId orderId,
        PartyId complainant,
        PartyId respondent,
        LifeCycleState state,
        List<Entry> entries,
        @Nullable Long next) {

    /** The facts of the dispute that never change. */
    record Heading(OrderId orderId, PartyId complainant, PartyId respondent) {

        /** On which side a reader is; null for who is no party. */
        @Nullable Side sideOf(Actor reader) {
            return DisputeParties.sideOf(reader, complainant);
        }
    }

    /**
     * One event.
     *
     * @param event reference, for example {@code dispute:D-1@7}
     * @param type simple class name
     * @param actor who acted, in which role, and through which service
     * @param clause the rule that applied, where one did
     * @param deadline the time limit that the event sets, or that ran out: its exclusive {@code
     *     dueAt}, and by which clause, zone and calendar
     * @param state to which it led, where it changed the state
     * @param details the event's other fields; an erased text is {@code {"erased": true}}
     */
    record Entry(
            long position,
            String event,
            String type,
            Instant recordedAt,
            Actor actor,
            @Nullable Clause clause,
            @Nullable Deadline deadline,
            @Nullable LifeCycleState state,
            JsonNode details) {}
}
