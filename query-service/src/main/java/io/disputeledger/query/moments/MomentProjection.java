package io.disputeledger.query.moments;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down where the log reached a later time than ever before. Clocks of processes differ a
 * little, so a later event may have been recorded earlier; only the highest times so far say which
 * events belong to a moment.
 */
@Component
@ProcessingGroup(PastReads.PROJECTION)
class MomentProjection {

    private static final String BATCH = MomentProjection.class.getName();

    private static final String NOTE =
            """
            insert into recorded_high (position, recorded_at)
            select :position, :at
             where not exists (select 1 from recorded_high where recorded_at >= :at)
            """;

    private final JdbcClient jdbc;

    MomentProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(LedgerEvent event, Recording recording) {
        // Most events are as old as the one before, with which they were appended. What this batch
        // has written is forgotten with it if it is rolled back.
        AtomicReference<Instant> highest =
                CurrentUnitOfWork.get()
                        .root()
                        .getOrComputeResource(BATCH, _ -> new AtomicReference<>(Instant.MIN));
        if (event.recordedAt().isAfter(highest.get())) {
            jdbc.sql(NOTE)
                    .param("position", recording.position())
                    .param("at", StoredInstant.of(event.recordedAt()))
                    .update();
            highest.set(event.recordedAt());
        }
    }

    // Deleted and not truncated: a reader with an older snapshot would find a truncated table
    // empty.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from recorded_high").update();
    }
}
