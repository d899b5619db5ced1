package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Points held or deducted, as a row of {@code points_movement}. */
record MovementRow(
        long position,
        String accountId,
        String event,
        String kind,
        String line,
        int points,
        String offenceId,
        String pack,
        int packVersion,
        String clauseId,
        String basis,
        @Nullable String disputeId,
        @Nullable OffsetDateTime activeUntil,
        @Nullable Integer carriedFrom,
        OffsetDateTime recordedAt) {

    static MovementRow of(PointsHeld held, Recording recording) {
        return new MovementRow(
                recording.position(),
                held.accountId().toString(),
                recording.event().toString(),
                MovementKind.HELD.name(),
                held.line(),
                held.points().hundredths(),
                held.offenceId(),
                held.clause().pack(),
                held.clause().packVersion(),
                held.clause().clauseId(),
                held.basis().toString(),
                text(held.disputeId()),
                null,
                null,
                StoredInstant.of(held.recordedAt()));
    }

    static MovementRow of(PointsDeducted deducted, Recording recording) {
        Points carriedFrom = deducted.carriedFrom();
        return new MovementRow(
                recording.position(),
                deducted.accountId().toString(),
                recording.event().toString(),
                MovementKind.DEDUCTED.name(),
                deducted.line(),
                deducted.points().hundredths(),
                deducted.offenceId(),
                deducted.clause().pack(),
                deducted.clause().packVersion(),
                deducted.clause().clauseId(),
                deducted.basis().toString(),
                text(deducted.disputeId()),
                StoredInstant.ofNullable(deducted.activeUntil()),
                carriedFrom == null ? null : carriedFrom.hundredths(),
                StoredInstant.of(deducted.recordedAt()));
    }

    private static @Nullable String text(@Nullable DisputeId dispute) {
        return dispute == null ? null : dispute.value();
    }
}
