package io.disputeledger.store.fsck;

/**
 * Ends the run. Unchecked, since faults are found inside callbacks; it never leaves the package.
 */
final class FaultFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultFound(Fault fault) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
    }

    FaultFound(Place place, String field, String expected, Object found) {
        this(new Fault(place, field, expected, found.toString()));
    }

    Fault fault() {
        return fault;
    }
}
