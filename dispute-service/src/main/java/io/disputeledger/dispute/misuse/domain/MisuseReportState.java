package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.misuse.MetricExclusionConfirmed;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaBreached;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.contracts.misuse.MisuseState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a misuse report stands. What cannot exist in a state has no field there. */
public sealed interface MisuseReportState {

    /** Nothing yet. */
    record Unfiled() implements MisuseReportState {}

    /**
     * Waits for a decision.
     *
     * @param due until when one is promised; null once that is broken
     */
    record Filed(Report report, @Nullable SlaTarget due) implements MisuseReportState, Known {}

    /** The seller was not right. */
    record Rejected(Report report, Finding finding) implements MisuseReportState, Decided {}

    /**
     * The seller was right.
     *
     * @param due until when the orders are promised to leave the metrics; null once they have, or
     *     that is broken
     * @param exclusion the event that took them out; null until then
     */
    record Upheld(
            Report report,
            Finding finding,
            @Nullable SlaTarget due,
            @Nullable EventReference exclusion)
            implements MisuseReportState, Decided {}

    /**
     * It was upheld, and that was taken back.
     *
     * @param reasons why it was taken back
     */
    record Reversed(Report report, Finding finding, Sealed reasons, Instant reversedAt)
            implements MisuseReportState, Decided {}

    /** What has been filed. */
    interface Known {
        /** What it is about. */
        Report report();
    }

    /** What has been decided. */
    interface Decided extends Known {
        /** What was found. */
        Finding finding();
    }

    /** Takes an event in. Total: checks nothing, decides nothing. */
    static MisuseReportState evolve(MisuseReportState state, MisuseReportEvent event) {
        return switch (event) {
            case MisuseReportFiled filed -> new Filed(Report.of(filed), null);
            case MisuseSlaTargetSet set -> promising(state, set.target());
            case MisuseSlaBreached _ -> promising(state, null);
            case MisuseReportDecided decided ->
                    decided.upheld()
                            ? new Upheld(known(state), Finding.of(decided), null, null)
                            : new Rejected(known(state), Finding.of(decided));
            case MetricExclusionConfirmed confirmed ->
                    state instanceof Upheld(var report, var finding, _, _)
                            ? new Upheld(report, finding, null, confirmed.exclusion())
                            : state;
            case MisuseDecisionReversed reversed ->
                    state instanceof Decided decided
                            ? new Reversed(
                                    decided.report(),
                                    decided.finding(),
                                    reversed.reasons(),
                                    reversed.recordedAt())
                            : state;
        };
    }

    private static MisuseReportState promising(MisuseReportState state, @Nullable SlaTarget due) {
        return switch (state) {
            case Filed(var report, _) -> new Filed(report, due);
            case Upheld(var report, var finding, _, var exclusion) ->
                    new Upheld(report, finding, due, exclusion);
            case Unfiled _, Rejected _, Reversed _ -> state;
        };
    }

    /** What was reported; empty before it is. */
    static Optional<Report> report(MisuseReportState state) {
        return state instanceof Known known ? Optional.of(known.report()) : Optional.empty();
    }

    /** What its readers are told of it. */
    static MisuseState nameOf(MisuseReportState state) {
        return switch (state) {
            case Unfiled _ -> throw new IllegalStateException("A report begins with its filing.");
            case Filed _ -> MisuseState.FILED;
            case Rejected _ -> MisuseState.REJECTED;
            case Upheld _ -> MisuseState.UPHELD;
            case Reversed _ -> MisuseState.REVERSED;
        };
    }

    private static Report known(MisuseReportState state) {
        return report(state)
                .orElseThrow(() -> new IllegalStateException("A report begins with its filing."));
    }
}
