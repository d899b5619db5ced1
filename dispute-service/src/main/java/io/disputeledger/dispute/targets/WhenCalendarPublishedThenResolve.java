package io.disputeledger.dispute.targets;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ResolveSlaTargets;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.contracts.misuse.ResolveMisuseTarget;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.rules.PublishedRules;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A promise whose end nobody knew is set when its calendar arrives. The processor takes in both in
 * the order of the log, so none is missed: not one that was made before the calendar arrived, and
 * not one that was made a moment later by somebody who had not heard of it.
 */
@Component
@ProcessingGroup("when-calendar-published-then-resolve")
class WhenCalendarPublishedThenResolve extends Reaction {

    private static final String DISPUTES = "dispute:";
    private static final String REPORTS = "misuse-report:";

    private final UnresolvedTargets targets;
    private final Reactions reactions;
    private final PublishedRules rules;

    WhenCalendarPublishedThenResolve(
            UnresolvedTargets targets, Reactions reactions, PublishedRules rules) {
        this.targets = targets;
        this.reactions = reactions;
        this.rules = rules;
    }

    @EventHandler
    void on(DisputeEvent event, Recording recording) {
        targets.forget(
                event.streamId(),
                DeadlineKind.endedBy(event).stream()
                        .filter(DeadlineKind::isServiceLevel)
                        .map(Enum::name)
                        .toList());
        if (event instanceof SlaTargetSet set) {
            on(event.streamId(), set.kind().name(), set.target(), recording);
        }
    }

    @EventHandler
    void on(MisuseReportEvent event, Recording recording) {
        MisuseLimit.endedBy(event)
                .ifPresent(limit -> targets.forget(event.streamId(), List.of(limit.name())));
        if (event instanceof MisuseSlaTargetSet set) {
            on(event.streamId(), set.limit().name(), set.target(), recording);
        }
    }

    private void on(String streamId, String kind, SlaTarget promised, Recording recording) {
        switch (promised) {
            case SlaTarget.Set _ -> targets.forget(streamId, List.of(kind));
            case SlaTarget.Unresolved unresolved -> {
                UnresolvedTarget target =
                        new UnresolvedTarget(streamId, recording.event(), unresolved.calendar());
                targets.note(kind, target);
                targets.latest(unresolved.calendar().calendar())
                        .filter(latest -> latest.version() > unresolved.calendar().version())
                        .ifPresent(latest -> resolve(target, latest, recording));
            }
        }
    }

    @EventHandler
    void on(CalendarPublished published, Recording recording) {
        targets.note(published.calendar());
        for (UnresolvedTarget target : targets.waitingFor(published.calendar())) {
            resolve(target, published.calendar(), recording);
        }
    }

    private void resolve(UnresolvedTarget target, CalendarVersion calendar, Recording recording) {
        // The decision rests on at least this calendar, wherever it was published.
        rules.seen(recording.position());
        var _ = reactions.send(target.setBy(), calendar.version(), asking(target.streamId()));
    }

    private static LedgerCommand asking(String streamId) {
        return streamId.startsWith(REPORTS)
                ? new ResolveMisuseTarget(new MisuseReportId(streamId.substring(REPORTS.length())))
                : new ResolveSlaTargets(new DisputeId(streamId.substring(DISPUTES.length())));
    }
}
