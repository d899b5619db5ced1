package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.LifeCycleState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened in a dispute.
 *
 * @param position the last event that this answer reflects
 * @param entries one page, in the order of the log
 * @param next send it as {@code after} for the next page; null on the last
 */
record Timeline(
        long position,
        DisputeId disputeId,
        OrderId orderId,
        PartyId complainant,
        PartyId respondent,
        LifeCycleState state,
        List<Entry> entries,
        @Nullable Long next) {

    /**
     * The facts of the dispute itself.
     *
     * @param state after the last event
     */
    record Heading(
            OrderId orderId, PartyId complainant, PartyId respondent, LifeCycleState state) {}

    /**
     * One event.
     *
     * @param event reference, for example {@code dispute:D-1@7}
     * @param type simple class name
     * @param clause the rule that applied, where one did
     * @param dueAt exclusive end of the time limit that the event sets, where it sets one
     * @param zone in which that limit counts days
     * @param details the event's other fields; an erased text is {@code {"erased": true}}
     */
    record Entry(
            long position,
            String event,
            String type,
            Instant recordedAt,
            Actor actor,
            @Nullable Clause clause,
            @Nullable Instant dueAt,
            @Nullable String zone,
            JsonNode details) {}
}
