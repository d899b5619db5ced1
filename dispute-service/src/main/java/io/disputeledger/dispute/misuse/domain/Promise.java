package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaBreached;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the platform has promised to do about a report, and until when. Missing it decides nothing,
 * and is recorded before whatever comes next.
 */
public record Promise(MisuseLimit limit, Deadline deadline) {

    /**
     * The promise that waits to be kept; none where nothing is promised, it was broken, or nobody
     * knows yet until when.
     */
    public static Optional<Promise> in(MisuseReportState state) {
        return switch (state) {
            case MisuseReportState.Filed(_, var due) -> by(MisuseLimit.DECISION, due);
            case MisuseReportState.Upheld(_, _, var due, _) -> by(MisuseLimit.EXCLUSION, due);
            case MisuseReportState.Unfiled _,
                    MisuseReportState.Rejected _,
                    MisuseReportState.Reversed _ ->
                    Optional.empty();
        };
    }

    private static Optional<Promise> by(MisuseLimit limit, @Nullable SlaTarget due) {
        return due instanceof SlaTarget.Set(var deadline)
                ? Optional.of(new Promise(limit, deadline))
                : Optional.empty();
    }

    /** The breach that time has brought by then, whether or not the clock has said so. */
    static List<MisuseReportEvent> brokenBy(MisuseReportState state, Occasion occasion) {
        return MisuseReportState.report(state)
                .flatMap(report ->
                        in(state)
                                .filter(promise -> promise.deadline.isOverAt(occasion.now()))
                                .map(promise ->
                                        new MisuseSlaBreached(
                                                report.reportId(),
                                                promise.limit,
                                                promise.deadline.dueAt(),
                                                occasion.now(),
                                                occasion.actor())))
                .stream()
                .<MisuseReportEvent>map(breach -> breach)
                .toList();
    }
}
