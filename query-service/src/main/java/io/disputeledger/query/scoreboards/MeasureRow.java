package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A measure, as a row of {@code seller_measure}. */
record MeasureRow(
        long position,
        String accountId,
        String event,
        String kind,
        String line,
        String pack,
        int packVersion,
        String clauseId,
        OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt) {

    static MeasureRow of(MeasureApplied applied, Recording recording) {
        return new MeasureRow(
                recording.position(),
                applied.accountId().toString(),
                recording.event().toString(),
                applied.measure().name(),
                applied.line(),
                applied.clause().pack(),
                applied.clause().packVersion(),
                applied.clause().clauseId(),
                StoredInstant.of(applied.startsAt()),
                StoredInstant.ofNullable(applied.endsAt()));
    }
}
