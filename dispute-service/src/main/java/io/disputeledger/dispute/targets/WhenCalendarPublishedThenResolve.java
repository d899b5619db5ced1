package io.disputeledger.dispute.targets;

import static io.disputeledger.contracts.disputes.DeadlineKind.endedBy;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ResolveSlaTargets;
import io.disputeledger.contracts.disputes.SlaTargetSet;
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
        List<DeadlineKind> ended =
                endedBy(event).stream().filter(DeadlineKind::isServiceLevel).toList();
        targets.forget(event.disputeId(), ended);
        if (event instanceof SlaTargetSet set) {
            on(set, recording);
        }
    }

    private void on(SlaTargetSet set, Recording recording) {
        switch (set.target()) {
            case SlaTarget.Set _ -> targets.forget(set.disputeId(), List.of(set.kind()));
            case SlaTarget.Unresolved unresolved -> {
                UnresolvedTarget target =
                        new UnresolvedTarget(
                                set.disputeId(), recording.event(), unresolved.calendar());
                targets.note(set.kind(), target);
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
        var _ =
                reactions.send(
                        target.setBy(),
                        calendar.version(),
                        new ResolveSlaTargets(target.dispute()));
    }
}
