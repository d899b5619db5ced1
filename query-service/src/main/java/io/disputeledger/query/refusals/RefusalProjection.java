package io.disputeledger.query.refusals;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes each command that the rules refused. */
@Component
@ProcessingGroup(RefusalProjection.NAME)
class RefusalProjection extends Projection {

    static final String NAME = "refusals";

    private static final String NOTE =
            """
            insert into refusal
                   (position, stream, command_id, command, code, pack, pack_version, clause_id,
                    due_at, renderer, recorded_at, actor_id, actor_role, actor_via)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    RefusalProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CommandRefused event, Recording recording) {
        Clause clause = event.refusal().clause();
        jdbc.sql(NOTE)
                .param(recording.position())
                .param(event.target())
                .param(event.commandId().toString())
                .param(event.command())
                .param(event.refusal().code().name())
                .param(clause == null ? null : clause.pack())
                .param(clause == null ? null : clause.packVersion())
                .param(clause == null ? null : clause.clauseId())
                .param(StoredInstant.ofNullable(event.refusal().dueAt()))
                .param(event.renderer())
                .param(StoredInstant.of(event.recordedAt()))
                .param(event.actor().id())
                .param(event.actor().role().name())
                .param(event.actor().via())
                .update();
    }

    // Deleted and not truncated: a reader with an older snapshot would find it empty.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from refusal").update();
    }
}
