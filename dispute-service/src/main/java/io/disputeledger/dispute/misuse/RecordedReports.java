package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.dispute.misuse.domain.MisuseReportState;
import io.disputeledger.dispute.misuse.domain.Report;
import io.disputeledger.kit.access.ObjectGuard;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.commands.StreamStates;
import org.springframework.stereotype.Component;

/**
 * Misuse reports as the log has them, so never behind. Of buyers and sellers, it lets nobody near
 * them but the seller who reports.
 */
@Component
class RecordedReports implements ObjectGuard {

    private final StreamStates streams;

    RecordedReports(StreamStates streams) {
        this.streams = streams;
    }

    /**
     * A report as it is.
     *
     * @throws NotFound when there is none
     */
    StreamStates.Current<MisuseReportState> get(MisuseReportId id) {
        return streams.of(
                        MisuseReportEvent.streamId(id),
                        new MisuseReportState.Unfiled(),
                        MisuseReportEvent.class,
                        MisuseReportState::evolve)
                .orElseThrow(() -> new NotFound("misuse-report", id));
    }

    @Override
    public ObjectRule rule() {
        return ObjectRule.OWN_REPORT;
    }

    @Override
    public void admit(String id, Actor actor) {
        Report report = MisuseReportState.report(get(new MisuseReportId(id)).state()).orElseThrow();
        if (actor.role() == Role.PARTY && !actor.isParty(report.seller())) {
            throw new NotAuthorised("access.not-reporter", actor.id(), id);
        }
    }
}
