package io.disputeledger.kit.commands;

/** The caller expects another version of the stream than the present one. */
public class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    /** The stream is at {@code current}; -1 when it does not exist. */
    public VersionMismatch(long current) {
        super("The stream is at version " + current + ".");
        this.current = current;
    }

    /** The present version; -1 when there is no such stream. */
    public long current() {
        return current;
    }
}
