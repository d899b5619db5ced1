package io.disputeledger.kit.commands;

/** Others kept writing to the same stream; the command was not carried out and may be repeated. */
public class ConflictingCommands extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Gave up after this many attempts. */
    public ConflictingCommands(int attempts, Throwable last) {
        super("Others wrote to the same stream " + attempts + " times in a row.", last);
    }
}
