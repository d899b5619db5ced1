package io.disputeledger.store.events;

import java.sql.SQLException;

/** What a failed transaction says about the database and the batch. */
enum Fault {
    /** The connection is gone; a commit that was under way may have succeeded. */
    CONNECTION_LOST,
    /** Another transaction was in the way; the same batch may succeed now. */
    IN_THE_WAY,
    /** Something in the batch cannot be stored. */
    CONTENT,
    /** The database has no room, or stopped the transaction. */
    NO_RESOURCES,
    /** The tables or the rights are not as they must be. */
    SET_UP;

    static Fault of(SQLException fault) {
        String state = fault.getSQLState();
        if (state == null || state.length() < 2) {
            return CONNECTION_LOST;
        }
        if (state.startsWith("57P")) { // shut down, crashed, starting up, terminated
            return CONNECTION_LOST;
        }
        return switch (state.substring(0, 2)) {
            case "08", "58", "XX", "25" -> CONNECTION_LOST;
            case "40", "55" -> IN_THE_WAY;
            case "22", "23", "54" -> CONTENT;
            case "53", "57" -> NO_RESOURCES;
            default -> SET_UP;
        };
    }
}
