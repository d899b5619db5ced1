package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a dispute, as a row of {@code timeline_entry}.
 *
 * @param onlyFor the one party that may read it; null when both may
 * @param details the fields that have no column, as JSON; sealed texts stay sealed
 */
record EntryRow(
        long position,
        String disputeId,
        String event,
        String type,
        OffsetDateTime recordedAt,
        String actorId,
        String actorRole,
        @Nullable String actorVia,
        @Nullable String pack,
        @Nullable Integer packVersion,
        @Nullable String clauseId,
        @Nullable OffsetDateTime dueAt,
        @Nullable String zone,
        @Nullable String onlyFor,
        String details) {

    static EntryRow of(DisputeId dispute, LedgerEvent event, Recording recording, JsonMapper json) {
        Deadline deadline = deadline(event);
        Clause clause = clause(event, deadline);
        return new EntryRow(
                recording.position(),
                dispute.value(),
                recording.event().toString(),
                event.getClass().getSimpleName(),
                StoredInstant.of(event.recordedAt()),
                event.actor().id(),
                event.actor().role().name(),
                event.actor().via(),
                clause == null ? null : clause.pack(),
                clause == null ? null : clause.packVersion(),
                clause == null ? null : clause.clauseId(),
                deadline == null ? null : StoredInstant.of(deadline.dueAt()),
                deadline == null ? null : deadline.zone(),
                onlyFor(event),
                details(event, json));
    }

    private static @Nullable Deadline deadline(LedgerEvent event) {
        return switch (event) {
            case ComplaintFiled filed -> filed.filingWindow();
            case NegotiationOpened opened -> opened.filingWindow();
            case DeadlineSet set -> set.deadline();
            case DeadlineExtended extended -> extended.deadline();
            case SlaTargetSet(_, _, SlaTarget.Set(var deadline), _, _) -> deadline;
            case PointsHeld held -> held.appealWindow();
            default -> null;
        };
    }

    private static @Nullable Clause clause(LedgerEvent event, @Nullable Deadline deadline) {
        return switch (event) {
            case PointsHeld held -> held.clause();
            case PointsDeducted deducted -> deducted.clause();
            case SlaTargetSet set -> set.target().clause();
            default -> deadline == null ? null : deadline.clause();
        };
    }

    private static @Nullable String onlyFor(LedgerEvent event) {
        return event instanceof EvidenceSubmitted item && item.disclosure() == Disclosure.PLATFORM
                ? item.submitter().value()
                : null;
    }

    // A deadline stays whole: its calendar has no column, and its clause may be another one.
    private static String details(LedgerEvent event, JsonMapper json) {
        ObjectNode fields = json.valueToTree(event);
        fields.remove("disputeId");
        fields.remove("recordedAt");
        fields.remove("actor");
        fields.remove("clause");
        return json.writeValueAsString(fields);
    }
}
