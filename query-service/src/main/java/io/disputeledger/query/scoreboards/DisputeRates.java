package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.Clause;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.scoreboards.Scoreboard.Exclusion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts a seller's dispute rate as it stood at an instant, by what is known of what was recorded
 * until then.
 */
@Component
class DisputeRates {

    /** Over which days the rate is counted. Assumed: no platform publishes its number. */
    private static final int DAYS = 90;

    /** Exclusions that hold at the instant. */
    private static final String EXCLUSIONS =
            """
            select * from metric_exclusion
             where account_id = :account
               and position <= :position
               and applied_at <= :at
               and not coalesce(reversed_at_position <= :position and reversed_at <= :at, false)
            """;

    /**
     * An order leaves because a report names it, or because the reported buyer began to dispute it
     * while the seller was protected.
     */
    private static final String COUNTS =
            """
            with exclusion as (%s),
            counted as (
                select o.order_id,
                       exists (select from disputed_order d
                                where d.order_id = o.order_id
                                  and d.filed_at_position <= :position
                                  and d.filed_at <= :at) as disputed,
                       exists (select from excluded_order x
                                 join exclusion e on e.report_id = x.report_id
                                where x.order_id = o.order_id)
                       or exists (select from disputed_order d
                                    join exclusion e on e.buyer = d.buyer
                                   where d.order_id = o.order_id
                                     and d.position <= :position
                                     and d.begun_at >= e.applied_at
                                     and d.begun_at < e.protected_until) as excluded
                  from seller_order o
                 where o.account_id = :account
                   and o.position <= :position
                   and o.recorded_at <= :at
                   and o.recorded_at > :since)
            select count(*) filter (where not excluded)              as orders,
                   count(*) filter (where not excluded and disputed) as disputed,
                   count(*) filter (where excluded)                  as excluded
              from counted
            """
                    .formatted(EXCLUSIONS);

    private final JdbcClient jdbc;

    DisputeRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DisputeRate of(Known known, Instant at) {
        return known.in(jdbc.sql(COUNTS))
                .param("at", StoredInstant.of(at))
                .param("since", StoredInstant.of(at.minus(Duration.ofDays(DAYS))))
                .query((row, _) ->
                        DisputeRate.of(
                                DAYS,
                                row.getLong("orders"),
                                row.getLong("disputed"),
                                row.getLong("excluded")))
                .single();
    }

    List<Exclusion> exclusions(Known known, Instant at) {
        return known.in(jdbc.sql(EXCLUSIONS + " order by position"))
                .param("at", StoredInstant.of(at))
                .query((row, _) -> exclusion(row))
                .list();
    }

    private static Exclusion exclusion(ResultSet row) throws SQLException {
        return new Exclusion(
                row.getLong("position"),
                row.getString("event"),
                row.getString("report_id"),
                new Clause(
                        row.getString("pack"),
                        row.getInt("pack_version"),
                        row.getString("clause_id")),
                StoredInstant.read(row, "applied_at"),
                StoredInstant.readNullable(row, "protected_until"));
    }
}
