package io.disputeledger.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of each projection, to compare what is in them. */
final class Tables {

    static final Map<String, List<String>> OF_PROJECTION =
            Map.of(
                    "timelines",
                    List.of(
                            "timeline_dispute",
                            "timeline_entry",
                            "filing_relief",
                            "recorded_high",
                            "queued",
                            "queue_calendar"),
                    "scoreboards",
                    List.of(
                            "seller_account",
                            "points_movement",
                            "seller_measure",
                            "seller_dispute",
                            "dispute_outcome",
                            "seller_order",
                            "disputed_order",
                            "metric_exclusion",
                            "excluded_order"),
                    "refusals",
                    List.of("refusal"),
                    "evidence-views",
                    List.of(
                            "evidence_dispute",
                            "evidence_item",
                            "evidence_round_closed",
                            "evidence_citation"));

    private Tables() {}

    /** Every row of a projection's tables, in an order that depends on nothing else. */
    static Map<String, List<String>> dump(JdbcClient database, String projection) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : OF_PROJECTION.getOrDefault(projection, List.of())) {
            rows.put(
                    table,
                    database.sql("select t::text from query." + table + " t order by t::text")
                            .query(String.class)
                            .list());
        }
        return rows;
    }
}
