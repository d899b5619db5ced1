package io.disputeledger.dispute.targets;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.EventReference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The promises whose end nobody knows, in this service's own schema. */
@Component
class UnresolvedTargets {

    private static final String NOTE =
            """
            insert into unresolved_target (stream_id, kind, set_by, calendar, version)
            values (?, ?, ?, ?, ?)
            on conflict (stream_id, kind) do update
               set set_by = excluded.set_by, calendar = excluded.calendar,
                   version = excluded.version
            """;

    private static final String NOTE_CALENDAR =
            """
            insert into latest_calendar (calendar, version) values (?, ?)
            on conflict (calendar) do update set version = excluded.version
            """;

    private static final String WAITING =
            """
            select distinct on (stream_id) stream_id, set_by, calendar, version
              from unresolved_target
             where calendar = ? and version < ?
             order by stream_id, kind
            """;

    private final JdbcClient jdbc;

    UnresolvedTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String kind, UnresolvedTarget target) {
        jdbc.sql(NOTE)
                .params(
                        target.streamId(),
                        kind,
                        target.setBy().toString(),
                        target.asked().calendar(),
                        target.asked().version())
                .update();
    }

    void forget(String streamId, Collection<String> kinds) {
        for (String kind : kinds) {
            jdbc.sql("delete from unresolved_target where stream_id = ? and kind = ?")
                    .params(streamId, kind)
                    .update();
        }
    }

    void note(CalendarVersion published) {
        jdbc.sql(NOTE_CALENDAR).params(published.calendar(), published.version()).update();
    }

    /** The latest version of a calendar; empty while only the first is published. */
    Optional<CalendarVersion> latest(String calendar) {
        return jdbc.sql("select version from latest_calendar where calendar = ?")
                .param(calendar)
                .query(Integer.class)
                .optional()
                .map(version -> new CalendarVersion(calendar, version));
    }

    /**
     * One promise of each dispute or report that an earlier version of this calendar did not tell.
     */
    List<UnresolvedTarget> waitingFor(CalendarVersion published) {
        return jdbc.sql(WAITING)
                .params(published.calendar(), published.version())
                .query((row, _) ->
                        new UnresolvedTarget(
                                row.getString("stream_id"),
                                EventReference.parse(row.getString("set_by")),
                                new CalendarVersion(
                                        row.getString("calendar"), row.getInt("version"))))
                .list();
    }
}
