package io.disputeledger.endtoend.openapi;

/**
 * A request that must be refused before anything is decided.
 *
 * @param expected the status and the code of the problem
 */
record Provocation(DescribedOperation operation, Request request, String expected) {

    /** A provocation and what it was answered. */
    record Answered(Provocation provocation, Answer answer) {}
}
