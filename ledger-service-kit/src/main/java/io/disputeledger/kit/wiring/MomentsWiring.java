package io.disputeledger.kit.wiring;

import io.disputeledger.kit.moments.MomentProjection;
import io.disputeledger.kit.moments.Moments;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.kit.time.LedgerClock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads of the past, in services that have a {@link MomentProjection}. */
@AutoConfiguration(after = {HttpWiring.class, TimeWiring.class})
@ConditionalOnBean(MomentProjection.class)
class MomentsWiring {

    @Bean
    Moments moments(JdbcClient jdbc, LedgerClock clock) {
        return new Moments(jdbc, clock);
    }

    @Bean
    PastReads pastReads(
            ConsistentReads reads,
            PagedReads pages,
            ProcessorProgress progress,
            Moments moments,
            MomentProjection projection) {
        return new PastReads(reads, pages, progress, moments, projection);
    }
}
