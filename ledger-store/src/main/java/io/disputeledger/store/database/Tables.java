package io.disputeledger.store.database;

import java.util.regex.Pattern;

/** The tables of the storage, by their full names. */
public record Tables(String schema) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern TABLE = Pattern.compile("\\{([a-z_]+)}");

    /** The tables in a schema with a plain name. */
    public Tables {
        if (!PLAIN_NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException("Not a plain name of a schema: " + schema);
        }
    }

    /** The statement with each table in braces, as {event}, replaced by its full name. */
    public String in(String sql) {
        return TABLE.matcher(sql).replaceAll('"' + schema + "\".$1");
    }
}
