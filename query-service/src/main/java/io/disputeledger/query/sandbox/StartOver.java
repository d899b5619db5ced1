package io.disputeledger.query.sandbox;

/** Makes all services of a sandbox forget everything; whoever runs them all provides it. */
@FunctionalInterface
public interface StartOver {

    /**
     * Begins to start over. The services stop, and come back with an empty ledger.
     *
     * @return the name that the new ledger's log will have
     */
    String begin();
}
