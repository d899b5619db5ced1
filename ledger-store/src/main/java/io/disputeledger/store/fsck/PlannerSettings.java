package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import java.util.List;

/** Ways to read a table that the planner must not choose for a while, on one connection. */
final class PlannerSettings implements AutoCloseable {

    private final Rows rows;
    private final List<String> off;

    private PlannerSettings(Rows rows, String... off) {
        this.rows = rows;
        this.off = List.of(off);
        this.off.forEach(setting -> set(setting, "off"));
    }

    /** Reads every row of the table itself. */
    static PlannerSettings tableOnly(Rows rows) {
        return new PlannerSettings(
                rows, "enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan");
    }

    /** Reads through an index wherever one can be used. */
    static PlannerSettings indexesFirst(Rows rows) {
        return new PlannerSettings(rows, "enable_seqscan", "enable_bitmapscan");
    }

    private void set(String setting, String value) {
        rows.query("select set_config(?, ?, false)", row -> row.getString(1), setting, value);
    }

    @Override
    public void close() {
        off.forEach(setting -> set(setting, "on"));
    }
}
