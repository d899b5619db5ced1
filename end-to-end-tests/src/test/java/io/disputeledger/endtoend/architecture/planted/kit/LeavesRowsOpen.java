package io.disputeledger.endtoend.architecture.planted.kit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Never gives its connection back. */
class LeavesRowsOpen {

    long read(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(String.class).stream().count();
    }
}
