package io.disputeledger.rules;

/**
 * A rule pack cannot be used as it is written. A service does not start with one: half a rule is
 * worse than none.
 */
public final class BrokenRulePack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRulePack(String file, String fault) {
        super(file + ": " + fault);
    }

    BrokenRulePack(String file, String fault, Exception cause) {
        super(file + ": " + fault, cause);
    }
}
