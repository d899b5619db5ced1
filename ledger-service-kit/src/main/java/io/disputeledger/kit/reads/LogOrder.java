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
     * The same as of a moment.
     *
     * @param past whether the moment is past; nothing changes for now
     * @param versions has the rows as they were at any time, each {@code since} a position and
     *     {@code until} another one, or null
     * @param position of the moment
     */
    public LogOrder asOf(boolean past, String versions, long position) {
        if (!past) {
            return this;
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(
                new Condition(
                        "(r.since <= :asOf and coalesce(r.until > :asOf, true))",
                        "asOf",
                        position));
        return new LogOrder(versions, sort, all);
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
