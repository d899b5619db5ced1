package io.disputeledger.kit.commands;

/** The caller decided on another version of the stream than the present one. */
public class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    /** The caller has seen {@code expected}, the stream is at {@code current}. */
    public VersionMismatch(long expected, long current) {
        super("Expected version " + expected + ", found " + current + ".");
        this.current = current;
    }

    /** The present version. */
    public long current() {
        return current;
    }
}
