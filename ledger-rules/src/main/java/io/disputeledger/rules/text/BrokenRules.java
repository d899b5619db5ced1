package io.disputeledger.rules.text;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Rules cannot be used as they are written. They are not published, and a service does not start
 * with them: half a rule is worse than none.
 */
public final class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /** Says of a file what is wrong with it as a whole. */
    public BrokenRules(String file, String fault) {
        super(file + ": " + fault);
        this.faults = List.of();
    }

    BrokenRules(List<RuleFault> faults) {
        super(faults.stream().map(RuleFault::toString).collect(joining("; ")));
        this.faults = List.copyOf(faults);
    }

    private BrokenRules(String file, BrokenRules text) {
        super(file + ": " + text.getMessage(), text);
        this.faults = text.faults;
    }

    /** The same, in the file of this name. */
    public BrokenRules in(String file) {
        return new BrokenRules(file, this);
    }

    /** What is wrong, in the order of the text. */
    public List<RuleFault> faults() {
        return faults;
    }
}
