package io.disputeledger.query.timelines;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.query.moments.TimelineMoments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a dispute with whom. */
@Component
public class DisputeParties {

    /** The projection that knows it. */
    public static final String PROJECTION = TimelineMoments.PROJECTION;

    private final JdbcClient jdbc;

    DisputeParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On which side a reader is whom the dispute lets in; null for who is no party. */
    static @Nullable Side sideOf(Actor reader, PartyId complainant) {
        if (reader.role() != Role.PARTY) {
            return null;
        }
        return reader.isParty(complainant) ? Side.COMPLAINANT : Side.RESPONDENT;
    }

    /**
     * On which side a reader is whom the dispute lets in; null for who is no party.
     *
     * @throws NotFound when there is no such dispute
     */
    public @Nullable Side sideOf(Actor reader, DisputeId dispute) {
        return reader.role() == Role.PARTY ? sideOf(reader, of(dispute)[0]) : null;
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
