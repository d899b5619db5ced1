package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.moments.Moment;
import io.disputeledger.kit.reads.Snapshot;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.scoreboards.Scoreboard.AppliedMeasure;
import io.disputeledger.query.scoreboards.Scoreboard.Line;
import io.disputeledger.query.scoreboards.Scoreboard.MeasureState;
import io.disputeledger.query.scoreboards.Scoreboard.Movement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads scoreboards. */
@Component
class Scoreboards {

    private static final String COUNTS =
            """
            select count(d.dispute_id)                                       as disputes,
                   count(*) filter (where d.outcome = 'UPHELD')              as upheld,
                   count(*) filter (where d.outcome = 'PARTLY_UPHELD')       as partly_upheld
              from seller_account p
              left join lateral (%s) d on true
             where p.account_id = :account and p.position <= :position
             group by p.account_id
            """
                    .formatted(SellerDisputes.OF_ACCOUNT);

    private static final String MOVEMENTS =
            """
            select * from points_movement
             where account_id = :account and position <= :position
             order by position
            """;

    private static final String MEASURES =
            """
            select *, coalesce(lifted_at_position <= :position, false) as is_lifted
              from seller_measure
             where account_id = :account and position <= :position
             order by position
            """;

    private final JdbcClient jdbc;
    private final DisputeRates rates;

    Scoreboards(JdbcClient jdbc, DisputeRates rates) {
        this.jdbc = jdbc;
        this.rates = rates;
    }

    /**
     * A seller's scoreboard as of a moment.
     *
     * @param at for which instant points and measures are computed from what is known then
     */
    Scoreboard of(AccountId account, Instant at, Moment moment, Snapshot snapshot) {
        Known known = new Known(account, moment.position());
        snapshot.concerns("scoreboard " + account, account.seller());
        Counts counts =
                known.in(jdbc.sql(COUNTS))
                        .query((row, _) ->
                                new Counts(
                                        row.getLong("disputes"),
                                        row.getLong("upheld"),
                                        row.getLong("partly_upheld")))
                        .optional()
                        .orElseThrow(() -> new NotFound("seller", account));
        return new Scoreboard(
                moment.position(),
                account,
                moment.at(),
                at,
                lines(known, at),
                measures(known, at),
                counts.disputes(),
                counts.upheld(),
                counts.partlyUpheld(),
                rates.of(known, at),
                rates.exclusions(known, at));
    }

    private record Counts(long disputes, long upheld, long partlyUpheld) {}

    private List<Line> lines(Known known, Instant at) {
        Map<String, List<Movement>> lines = new TreeMap<>();
        known.in(jdbc.sql(MOVEMENTS))
                .query(row -> {
                    lines.computeIfAbsent(row.getString("line"), _ -> new ArrayList<>())
                            .add(movement(row));
                });
        return lines.entrySet().stream()
                .map(line -> LineTotals.of(line.getKey(), line.getValue(), at))
                .toList();
    }

    private List<AppliedMeasure> measures(Known known, Instant at) {
        return known.in(jdbc.sql(MEASURES)).query((row, _) -> measure(row, at)).list();
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getLong("position"),
                row.getString("event"),
                MovementKind.valueOf(row.getString("kind")),
                new Points(row.getInt("points")),
                row.getString("offence_id"),
                clause(row),
                row.getString("basis"),
                row.getString("dispute_id"),
                StoredInstant.readNullable(row, "active_until"),
                carriedFrom(row),
                StoredInstant.read(row, "recorded_at"));
    }

    private static AppliedMeasure measure(ResultSet row, Instant at) throws SQLException {
        Instant startsAt = StoredInstant.read(row, "starts_at");
        Instant endsAt = StoredInstant.readNullable(row, "ends_at");
        Instant liftedAt = StoredInstant.readNullable(row, "lifted_at");
        return new AppliedMeasure(
                row.getLong("position"),
                row.getString("event"),
                MeasureKind.valueOf(row.getString("kind")),
                row.getString("line"),
                Objects.requireNonNull(clause(row)),
                startsAt,
                endsAt,
                liftedAt != null && row.getBoolean("is_lifted") && !at.isBefore(liftedAt)
                        ? row.getBoolean("annulled") ? MeasureState.ANNULLED : MeasureState.LIFTED
                        : MeasureState.at(at, startsAt, endsAt));
    }

    private static @Nullable Clause clause(ResultSet row) throws SQLException {
        String pack = row.getString("pack");
        return pack == null
                ? null
                : new Clause(pack, row.getInt("pack_version"), row.getString("clause_id"));
    }

    private static @Nullable Points carriedFrom(ResultSet row) throws SQLException {
        int hundredths = row.getInt("carried_from");
        return row.wasNull() ? null : new Points(hundredths);
    }
}
