package io.disputeledger.dispute.evidence;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.kit.processors.ProcessorProgress;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which evidence a ruling may rely on: what was recorded before its round closed. */
@Component
public class EvidenceOnRecord {

    private static final String IN_TIME =
            """
            select e.evidence_id
              from evidence_on_record e
              left join closed_round c
                on c.dispute_id = e.dispute_id and c.round = e.round
             where e.dispute_id = ?
               and (c.position is null or e.position < c.position)
            """;

    private static final String SUBMITTERS =
            """
            select distinct e.submitter
              from evidence_on_record e
              left join closed_round c
                on c.dispute_id = e.dispute_id and c.round = e.round
             where e.dispute_id = ?
               and e.round = ?
               and (c.position is null or e.position < c.position)
            """;

    private final JdbcClient jdbc;
    private final ProcessorProgress progress;

    EvidenceOnRecord(JdbcClient jdbc, ProcessorProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * All evidence of the dispute that came in time. Where some of what is asked for is missing, it
     * looks again after everything recorded so far has been read, so that nothing is missed only
     * because it is new.
     *
     * @throws ProcessorProgress.PositionNotReached when reading that takes too long
     */
    public Set<EvidenceId> inTime(DisputeId dispute, Collection<EvidenceId> asked) {
        Set<EvidenceId> found = inTime(dispute);
        if (!found.containsAll(asked)) {
            progress.await(EvidenceOnRecordProjection.NAME, progress.head());
            found = inTime(dispute);
        }
        return found;
    }

    /**
     * All evidence of the dispute recorded so far, late or not, in the order it was recorded.
     *
     * @throws ProcessorProgress.PositionNotReached when reading it takes too long
     */
    public List<EvidenceId> allOf(DisputeId dispute) {
        progress.await(EvidenceOnRecordProjection.NAME, progress.head());
        return jdbc.sql(
                        "select evidence_id from evidence_on_record where dispute_id = ?"
                                + " order by position")
                .param(dispute.value())
                .query((row, _) -> new EvidenceId(row.getString(1)))
                .list();
    }

    /**
     * Who submitted evidence in a round before it closed, of all that was recorded so far.
     *
     * @throws ProcessorProgress.PositionNotReached when reading it takes too long
     */
    public Set<PartyId> submitters(DisputeId dispute, int round) {
        progress.await(EvidenceOnRecordProjection.NAME, progress.head());
        return Set.copyOf(
                jdbc.sql(SUBMITTERS)
                        .params(dispute.value(), round)
                        .query((row, _) -> new PartyId(row.getString(1)))
                        .set());
    }

    private Set<EvidenceId> inTime(DisputeId dispute) {
        // A set, not a stream: an open stream would keep its connection.
        return Set.copyOf(
                jdbc.sql(IN_TIME)
                        .param(dispute.value())
                        .query((row, _) -> new EvidenceId(row.getString(1)))
                        .set());
    }
}
