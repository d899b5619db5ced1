package io.disputeledger.dispute.deadlines;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ElapseDeadline;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.kit.deadlines.DeadlineBook;
import io.disputeledger.kit.deadlines.DeadlineChange;
import io.disputeledger.kit.deadlines.RunningDeadline;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The limits of disputes, those of the platform's own service levels among them. */
@Component
class DisputeDeadlines implements DeadlineBook {

    private static final String STREAMS = "dispute:";

    @Override
    public String streams() {
        return STREAMS;
    }

    @Override
    public List<DeadlineChange> changes(LedgerEvent event) {
        return event instanceof DisputeEvent ofDispute ? changes(ofDispute) : List.of();
    }

    private static List<DeadlineChange> changes(DisputeEvent event) {
        List<DeadlineChange> changes = new ArrayList<>();
        for (DeadlineKind ended : DeadlineKind.endedBy(event)) {
            changes.add(new DeadlineChange.Ends(ended.name()));
        }
        switch (event) {
            case DeadlineSet set -> changes.add(begins(set.kind(), set.deadline()));
            case DeadlineExtended set -> changes.add(begins(set.kind(), set.deadline()));
            case SlaTargetSet set when set.target() instanceof SlaTarget.Set(var deadline) ->
                    changes.add(begins(set.kind(), deadline));
            default -> {} // All other events only end limits.
        }
        return changes;
    }

    // Of two that end at the same instant, the kind that stands first ends first.
    private static DeadlineChange begins(DeadlineKind kind, Deadline deadline) {
        return new DeadlineChange.Begins(kind.name(), deadline.dueAt(), kind.ordinal());
    }

    @Override
    public LedgerCommand whenDue(RunningDeadline deadline) {
        return new ElapseDeadline(
                new DisputeId(deadline.streamId().substring(STREAMS.length())),
                DeadlineKind.valueOf(deadline.name()),
                deadline.dueAt());
    }
}
