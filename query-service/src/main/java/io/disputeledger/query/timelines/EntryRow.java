package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.disclosure.Disclosed;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a dispute, as a row of {@code timeline_entry}; or of an order, of {@code
 * filing_relief}.
 *
 * @param about the dispute or the order
 * @param state to which it leads; null when it changes none
 * @param clause the rule that applied, as JSON; null where none did
 * @param deadlineKind which limit it sets; null when it sets none
 * @param deadline the limit that it sets or that ran out, as JSON; null where there is none
 * @param onlyFor the one party that may read it; null when both may
 * @param details the other fields, as JSON; sealed texts stay sealed
 */
record EntryRow(
        long position,
        String about,
        String event,
        String type,
        OffsetDateTime recordedAt,
        String actorId,
        String actorRole,
        @Nullable String actorVia,
        @Nullable String state,
        @Nullable String clause,
        @Nullable String deadlineKind,
        @Nullable String deadline,
        @Nullable String onlyFor,
        String details) {

    /**
     * @param limit the limit that the event sets or that ran out
     */
    static EntryRow of(
            String about,
            LedgerEvent event,
            @Nullable Deadline limit,
            Recording recording,
            JsonMapper json) {
        Clause clause = clause(event, limit);
        PartyId onlyFor = Disclosed.onlyFor(event);
        return new EntryRow(
                recording.position(),
                about,
                recording.event().toString(),
                event.getClass().getSimpleName(),
                StoredInstant.of(event.recordedAt()),
                event.actor().id(),
                event.actor().role().name(),
                event.actor().via(),
                state(event),
                clause == null ? null : json.writeValueAsString(clause),
                EventLimits.kindSetBy(event),
                limit == null ? null : json.writeValueAsString(limit),
                onlyFor == null ? null : onlyFor.value(),
                details(event, json));
    }

    private static @Nullable String state(LedgerEvent event) {
        return event instanceof DisputeEvent ofDispute
                ? LifeCycleState.after(ofDispute).map(Enum::name).orElse(null)
                : null;
    }

    private static @Nullable Clause clause(LedgerEvent event, @Nullable Deadline limit) {
        return switch (event) {
            case PointsHeld held -> held.clause();
            case PointsDeducted deducted -> deducted.clause();
            case SlaTargetSet set -> set.target().clause();
            default -> limit == null ? null : limit.clause();
        };
    }

    private static String details(LedgerEvent event, JsonMapper json) {
        ObjectNode fields = json.valueToTree(event);
        fields.remove("disputeId");
        fields.remove("recordedAt");
        fields.remove("actor");
        fields.remove("clause");
        fields.remove("deadline");
        return json.writeValueAsString(fields);
    }
}
