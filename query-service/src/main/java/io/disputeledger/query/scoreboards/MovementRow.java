package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
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
        @Nullable String pack,
        @Nullable Integer packVersion,
        @Nullable String clauseId,
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

    static MovementRow of(PointsReversed reversed, Recording recording) {
        return takenBack(
                MovementKind.REVERSED,
                reversed.accountId(),
                reversed.line(),
                reversed.points(),
                reversed.offenceId(),
                reversed.basis(),
                reversed.disputeId(),
                reversed.recordedAt(),
                recording);
    }

    static MovementRow of(HoldReleased released, Recording recording) {
        return takenBack(
                MovementKind.RELEASED,
                released.accountId(),
                released.line(),
                released.points(),
                released.offenceId(),
                released.basis(),
                released.disputeId(),
                released.recordedAt(),
                recording);
    }

    private static MovementRow takenBack(
            MovementKind kind,
            AccountId account,
            String line,
            Points points,
            String offenceId,
            EventReference basis,
            @Nullable DisputeId dispute,
            Instant recordedAt,
            Recording recording) {
        return new MovementRow(
                recording.position(),
                account.toString(),
                recording.event().toString(),
                kind.name(),
                line,
                points.hundredths(),
                offenceId,
                null,
                null,
                null,
                basis.toString(),
                text(dispute),
                null,
                null,
                StoredInstant.of(recordedAt));
    }

    private static @Nullable String text(@Nullable DisputeId dispute) {
        return dispute == null ? null : dispute.value();
    }
}
