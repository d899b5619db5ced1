package io.disputeledger.kit.processors;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits until every service of a sandbox has reacted to everything recorded, and has said of every
 * limit that is over that it is over, so that all this is dated before the clock moves on. A
 * sandbox is one database, so the places of all services can be looked at; outside a sandbox no
 * service looks into another's schema.
 */
public class SandboxReactions {

    /** What failed so often waits for an operator, who sees it in the service's health. */
    private static final int ATTEMPTS_AWAITED = 3;

    // The names come from the catalogue, not from a request.
    private static final String SCHEMAS_WITH =
            """
            select quote_ident(n.nspname)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relname = ? and c.relkind = 'r'
             order by 1
            """;

    private static final String FIRST_OVERDUE =
            """
            select name || ' of ' || stream_id || ', due at ' || due_at
              from %s.deadline
             where answered_at is null and due_at <= ? and attempts < ?
             order by due_at limit 1
            """;

    private static final String NEXT_DUE =
            "select min(due_at) from %s.deadline where answered_at is null and due_at > ?";

    // An expiry on its way may be for a limit that is gone from the table by now. Whoever sends it
    // has the turn until it is answered: see DeadlineTable.
    private static final String SWEEPING =
            """
            select exists (
                select from pg_locks
                 where locktype = 'advisory' and granted and objsubid = 1
                   and database = (select oid from pg_database where datname = current_database())
                   and (classid::bigint << 32) | objid::bigint
                       = hashtextextended(? || '.deadline', 0))
            """;

    private final JdbcClient jdbc;
    private final ProcessorProgress progress;

    /** Reactions in the given database. */
    public SandboxReactions(JdbcClient jdbc, ProcessorProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * Waits until every processor of every service has handled the last event, no limit that is due
     * is unanswered, no expiry is on its way, and no reaction has added another event.
     *
     * @param now what the clock shows, standing still
     * @return who is behind when that takes too long; empty when everything is settled
     */
    public Optional<String> settle(Instant now, Duration within) {
        AtomicReference<Optional<String>> behind = new AtomicReference<>(Optional.empty());
        boolean settled =
                progress.awaitThat(
                        () -> {
                            Optional<String> first = firstBehind(now);
                            behind.set(first);
                            return first.isEmpty();
                        },
                        within);
        return settled ? Optional.empty() : behind.get();
    }

    /** The next instant after the given one at which a limit of any service runs out. */
    public Optional<Instant> nextDue(Instant after) {
        return schemasWith("deadline")
                .flatMap(schema ->
                        jdbc
                                .sql(NEXT_DUE.formatted(schema))
                                .param(utc(after))
                                .query((row, _) ->
                                        Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                                .single()
                                .stream())
                .map(OffsetDateTime::toInstant)
                .min(Comparator.naturalOrder());
    }

    private Optional<String> firstBehind(Instant now) {
        long head = progress.head();
        Optional<String> behind =
                first("token_entry", schema -> processorBehind(schema, head))
                        .or(() -> first("deadline", schema -> overdue(schema, now)))
                        .or(() -> first("deadline", this::sweeping));
        return behind.isPresent() || progress.head() == head
                ? behind
                : Optional.of("the log itself, which goes on");
    }

    private Optional<String> first(String table, Function<String, Optional<String>> behind) {
        return schemasWith(table).flatMap(schema -> behind.apply(schema).stream()).findFirst();
    }

    private Stream<String> schemasWith(String table) {
        return jdbc
                .sql(SCHEMAS_WITH)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list()
                .stream();
    }

    private Optional<String> processorBehind(String schema, long head) {
        List<String> behind =
                jdbc
                        .sql(
                                "select processorname, token, tokentype from %s.token_entry"
                                        .formatted(schema))
                        .query((row, _) ->
                                progress.place(row.getBytes(2), row.getString(3)).position() < head
                                        ? Optional.of(row.getString(1))
                                        : Optional.<String>empty())
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        return behind.stream()
                .findFirst()
                .map(processor -> "%s (the log is at %d)".formatted(processor, head));
    }

    private Optional<String> overdue(String schema, Instant now) {
        return jdbc.sql(FIRST_OVERDUE.formatted(schema))
                .params(utc(now), ATTEMPTS_AWAITED)
                .query(String.class)
                .optional();
    }

    private Optional<String> sweeping(String schema) {
        return jdbc.sql(SWEEPING).param(schema).query(Boolean.class).single()
                ? Optional.of("the clock of " + schema + ", which is sending")
                : Optional.empty();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
