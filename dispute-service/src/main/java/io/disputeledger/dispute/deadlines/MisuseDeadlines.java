package io.disputeledger.dispute.deadlines;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.misuse.ElapseMisuseLimit;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.kit.deadlines.DeadlineBook;
import io.disputeledger.kit.deadlines.DeadlineChange;
import io.disputeledger.kit.deadlines.RunningDeadline;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the platform has promised to do about misuse reports. */
@Component
class MisuseDeadlines implements DeadlineBook {

    private static final String STREAMS = "misuse-report:";

    @Override
    public String streams() {
        return STREAMS;
    }

    @Override
    public List<DeadlineChange> changes(LedgerEvent event) {
        List<DeadlineChange> changes = new ArrayList<>();
        if (event instanceof MisuseReportEvent ofReport) {
            MisuseLimit.endedBy(ofReport)
                    .ifPresent(limit -> changes.add(new DeadlineChange.Ends(limit.name())));
        }
        if (event instanceof MisuseSlaTargetSet(_, var limit, SlaTarget.Set(var deadline), _, _)) {
            changes.add(new DeadlineChange.Begins(limit.name(), deadline.dueAt(), limit.ordinal()));
        }
        return changes;
    }

    @Override
    public LedgerCommand whenDue(RunningDeadline deadline) {
        return new ElapseMisuseLimit(
                new MisuseReportId(deadline.streamId().substring(STREAMS.length())),
                MisuseLimit.valueOf(deadline.name()),
                deadline.dueAt());
    }
}
