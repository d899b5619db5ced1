package io.disputeledger.query.moments;

import io.disputeledger.kit.moments.MomentProjection;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moments are noted with the timelines and the queue, most reads of the past are about those. */
@Component
@ProcessingGroup(TimelineMoments.PROJECTION)
public class TimelineMoments extends MomentProjection {

    /** The projection of timelines, the queue, and moments. */
    public static final String PROJECTION = "timelines";

    TimelineMoments(JdbcClient jdbc) {
        super(PROJECTION, jdbc);
    }
}
