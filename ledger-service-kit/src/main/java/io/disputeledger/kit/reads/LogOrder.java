package io.disputeledger.kit.reads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one table that meet conditions, in the order of their {@code position} in the log.
 * That order never changes, so whatever others write while somebody pages, nothing comes twice, and
 * nothing is missed that was there all the time.
 *
 * @param table has a column {@code position} that no two rows share
 */
public record LogOrder(String table, Sort sort, List<Condition> conditions) {

    /** Copies its list. */
    public LogOrder {
        conditions = List.copyOf(conditions);
    }

    /**
     * Reads on.
     *
     * @param after position of the row before the first; null at the beginning
     * @param rowsMax how many at most
     */
    public <T> List<T> read(
            JdbcClient jdbc, @Nullable String after, int rowsMax, RowMapper<T> row) {
        boolean oldestFirst = sort == Sort.OLDEST_FIRST;
        List<Condition> all = new ArrayList<>(conditions);
        if (after != null) {
            all.add(
                    new Condition(
                            oldestFirst ? "r.position > :after" : "r.position < :after",
                            "after",
                            Long.valueOf(after)));
        }
        String where = all.stream().map(Condition::sql).collect(Collectors.joining(" and "));
        var query =
                jdbc.sql(
                        "select r.* from "
                                + table
                                + " r"
                                + (where.isEmpty() ? "" : " where " + where)
                                + " order by r.position"
                                + (oldestFirst ? "" : " desc")
                                + " limit :rows");
        all.forEach(condition -> query.param(condition.parameter(), condition.value()));
        return query.param("rows", rowsMax).query(row).list();
    }
}
