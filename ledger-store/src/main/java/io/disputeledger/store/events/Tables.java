package io.disputeledger.store.events;

import java.util.regex.Pattern;

/** The tables of the storage, by their full names. */
record Tables(String schema) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    Tables {
        if (!PLAIN_NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException("Not a plain name of a schema: " + schema);
        }
    }

    /** The statement with {event}, {log_head} and {snapshot} replaced by the tables' names. */
    String in(String sql) {
        return sql.replace("{event}", name("event"))
                .replace("{log_head}", name("log_head"))
                .replace("{snapshot}", name("snapshot"));
    }

    private String name(String table) {
        return '"' + schema + "\"." + table;
    }
}
