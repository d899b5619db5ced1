package io.disputeledger.query.queue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A misuse report as the queue sees it.
 *
 * @param scenario the way of misuse, as the rule pack names it
 * @param rules the pack in force at its filing
 * @param decided whether it was
 * @param due until when a decision is promised, be that over or not; null before it was promised
 */
record QueuedReport(
        MisuseReportId reportId,
        OrderId orderId,
        String scenario,
        PackVersion rules,
        boolean decided,
        @Nullable SlaTarget due)
        implements Queued {

    /** What an event begins; empty when it begins nothing. */
    static Optional<QueuedReport> begunBy(MisuseReportEvent event) {
        return event instanceof MisuseReportFiled filed
                ? Optional.of(
                        new QueuedReport(
                                filed.reportId(),
                                filed.orderId(),
                                filed.scenario(),
                                new PackVersion(
                                        filed.clause().pack(), filed.clause().packVersion()),
                                false,
                                null))
                : Optional.empty();
    }

    /** Takes an event in. A breach ends the clock and not the waiting. */
    QueuedReport after(MisuseReportEvent event) {
        return switch (event) {
            case MisuseSlaTargetSet(_, MisuseLimit limit, var target, _, _)
                    when limit == MisuseLimit.DECISION ->
                    new QueuedReport(reportId, orderId, scenario, rules, decided, target);
            case MisuseReportDecided _ ->
                    new QueuedReport(reportId, orderId, scenario, rules, true, due);
            default -> this; // What comes after a decision waits for no officer.
        };
    }

    /** Nobody is made responsible for a report. */
    @Override
    @JsonIgnore
    public @Nullable String officer() {
        return null;
    }

    @Override
    @JsonIgnore
    public Optional<OfficerStep> step() {
        return decided ? Optional.empty() : Optional.of(OfficerStep.MISUSE_DECISION);
    }

    @Override
    @JsonIgnore
    public Optional<QueueClock> next() {
        return due == null || decided
                ? Optional.empty()
                : Optional.of(QueueClock.of(MisuseLimit.DECISION, due));
    }
}
