package io.disputeledger.verifier;

/** What the process answers with. */
final class ExitCode {

    /** Everything that was asked about holds. */
    static final int VERIFIED = 0;

    /** Something that was given is malformed or untrue. */
    static final int DOES_NOT_VERIFY = 1;

    /** Nothing could be checked: a wrong command line, or a file or key that cannot be read. */
    static final int UNUSABLE = 2;

    /** All of it fits together, but no key was given to trust. */
    static final int NOBODY_VOUCHES = 3;

    private ExitCode() {}
}
