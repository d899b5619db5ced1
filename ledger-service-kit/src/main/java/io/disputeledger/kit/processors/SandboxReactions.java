package io.disputeledger.kit.processors;

import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits until every service of a sandbox has reacted to everything recorded, so that what a ruling
 * causes is dated before the clock moves on. A sandbox is one database, so the places of all
 * services can be looked at; outside a sandbox no service looks into another's schema.
 */
public class SandboxReactions {

    /** Reactions cause events, which have reactions; more than this many seconds is a fault. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(20);

    private static final String SCHEMAS =
            """
            select n.nspname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relname = 'token_entry'
             order by 1
            """;

    private final JdbcClient jdbc;
    private final ProcessorProgress progress;

    /** Reactions in the given database. */
    public SandboxReactions(JdbcClient jdbc, ProcessorProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * Returns when every processor of every service has handled the last event, and no reaction has
     * added another one.
     *
     * @throws ProblemException POSITION_NOT_REACHED, naming who is behind, when that takes too long
     */
    public void settle() {
        AtomicReference<String> behind = new AtomicReference<>("");
        boolean settled =
                progress.awaitThat(
                        () -> {
                            long head = progress.head();
                            Optional<String> late = firstBehind(head);
                            behind.set(late.orElse("the log itself") + " (log at " + head + ")");
                            return late.isEmpty() && progress.head() == head;
                        },
                        SETTLED_WITHIN);
        if (!settled) {
            throw new ProblemException(
                    ProblemCode.POSITION_NOT_REACHED,
                    "position-not-reached.clock-waits",
                    behind.get());
        }
    }

    private Optional<String> firstBehind(long head) {
        return jdbc.sql(SCHEMAS).query((row, _) -> row.getString(1)).list().stream()
                .flatMap(schema -> behind(schema, head).stream())
                .findFirst();
    }

    private List<String> behind(String schema, long head) {
        // The name comes from the catalogue, not from a request.
        return jdbc
                .sql("select processorname, token, tokentype from " + schema + ".token_entry")
                .query((row, _) ->
                        progress.place(row.getBytes(2), row.getString(3)).position() < head
                                ? Optional.of(row.getString(1))
                                : Optional.<String>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
