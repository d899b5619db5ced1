package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Text;

/** A request that cannot be served, for a reason of the catalogue. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A problem of which the catalogue says all. */
    public ProblemException(ProblemCode code) {
        this(Problem.of(code));
    }

    /** A problem with a detail: the key of a text, with arguments for its placeholders. */
    public ProblemException(ProblemCode code, String key, Object... arguments) {
        this(Problem.of(code, Text.of(key, arguments)));
    }

    /** A problem. */
    public ProblemException(Problem problem) {
        super(problem.code() + " " + problem.detail());
        this.problem = problem;
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }

    /** The reason. */
    public ProblemCode code() {
        return problem.code();
    }
}
