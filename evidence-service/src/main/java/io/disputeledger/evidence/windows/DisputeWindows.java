package io.disputeledger.evidence.windows;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.evidence.items.domain.DisputeWindow;
import io.disputeledger.evidence.items.domain.DisputeWindow.Round;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.processors.ProcessorProgress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The windows for evidence of all disputes. */
@Component
public class DisputeWindows {

    private final JdbcClient jdbc;
    private final ProcessorProgress progress;

    DisputeWindows(JdbcClient jdbc, ProcessorProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * The window of a dispute. Where what was read so far is not enough to say yes, it looks again
     * after everything recorded so far has been read, so that nobody is turned away only because
     * the dispute or its round is new.
     *
     * @param enough whether a window says yes
     * @throws NotFound when there is no such dispute
     * @throws ProcessorProgress.PositionNotReached when reading that takes too long
     */
    public DisputeWindow get(DisputeId dispute, Predicate<DisputeWindow> enough) {
        Optional<DisputeWindow> window = read(dispute);
        if (window.filter(enough).isEmpty()) {
            progress.await(DisputeWindowProjection.NAME, progress.head());
            window = read(dispute);
        }
        return window.orElseThrow(() -> new NotFound("dispute", dispute));
    }

    private Optional<DisputeWindow> read(DisputeId dispute) {
        return jdbc.sql("select * from dispute_window where dispute_id = ?")
                .param(dispute.value())
                .query((row, _) ->
                        new DisputeWindow(
                                new PartyId(row.getString("complainant")),
                                new PartyId(row.getString("respondent")),
                                round(row)))
                .optional();
    }

    private static Round round(ResultSet row) throws SQLException {
        OffsetDateTime dueAt = row.getObject("due_at", OffsetDateTime.class);
        if (dueAt == null) {
            // No round yet, or one whose deadline, recorded together with it, is about to be read.
            return new Round.Closed();
        }
        String calendar = row.getString("calendar");
        Deadline deadline =
                new Deadline(
                        dueAt.toInstant(),
                        new Clause(
                                row.getString("pack"),
                                row.getInt("pack_version"),
                                row.getString("clause_id")),
                        row.getString("zone"),
                        calendar == null ? null : CalendarVersion.parse(calendar));
        return switch (Stage.valueOf(row.getString("stage"))) {
            case CLOSED -> new Round.Closed();
            case OPEN -> new Round.Open(row.getInt("round"), deadline);
            case ELAPSED -> new Round.Elapsed(deadline);
        };
    }
}
