package io.disputeledger.kit.moments;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down where the log reached a later time than ever before. Clocks of processes differ a
 * little, so a later event may have been recorded earlier; only the highest times so far say which
 * events belong to a moment. A service that answers for past moments has one such bean, in the
 * processing group of one of its projections.
 */
public abstract class MomentProjection {

    private static final String BATCH = MomentProjection.class.getName();

    private static final String NOTE =
            """
            insert into recorded_high (position, recorded_at)
            select :position, :at
             where not exists (select 1 from recorded_high where recorded_at >= :at)
            """;

    private final JdbcClient jdbc;

    private final String projection;

    /** In the given projection, whose group the subclass names. */
    protected MomentProjection(String projection, JdbcClient jdbc) {
        this.projection = projection;
        this.jdbc = jdbc;
    }

    /** The projection that it is part of. */
    String projection() {
        return projection;
    }

    /** Takes an event in. */
    @EventHandler
    public final void on(LedgerEvent event, Recording recording) {
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

    /** Begins again with an empty table. */
    @ResetHandler
    public final void reset() {
        // Not truncated: a reader with an older snapshot would find a truncated table empty.
        jdbc.sql("delete from recorded_high").update();
    }
}
