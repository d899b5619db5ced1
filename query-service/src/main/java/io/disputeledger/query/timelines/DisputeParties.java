package io.disputeledger.query.timelines;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.query.moments.PastReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a dispute with whom. */
@Component
public class DisputeParties {

    /** The projection that knows it. */
    public static final String PROJECTION = PastReads.PROJECTION;

    private final JdbcClient jdbc;

    DisputeParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Complainant and respondent.
     *
     * @throws NotFound when there is no such dispute
     */
    public PartyId[] of(DisputeId dispute) {
        return jdbc.sql("select complainant, respondent from timeline_dispute where dispute_id = ?")
                .param(dispute.value())
                .query((row, _) ->
                        new PartyId[] {
                            new PartyId(row.getString(1)), new PartyId(row.getString(2))
                        })
                .optional()
                .orElseThrow(() -> new NotFound("dispute", dispute));
    }
}
