package io.disputeledger.query.sandbox;

/** The service does not start, because its clock cannot be set as told. */
class ClockNotSet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ClockNotSet(String reason) {
        super(reason);
    }
}
