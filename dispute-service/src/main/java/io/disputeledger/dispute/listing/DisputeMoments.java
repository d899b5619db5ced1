package io.disputeledger.dispute.listing;

import io.disputeledger.kit.moments.MomentProjection;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moments are noted with the list of disputes. */
@Component
@ProcessingGroup(DisputeListProjection.NAME)
class DisputeMoments extends MomentProjection {

    DisputeMoments(JdbcClient jdbc) {
        super(DisputeListProjection.NAME, jdbc);
    }
}
