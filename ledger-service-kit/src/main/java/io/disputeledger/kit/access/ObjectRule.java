package io.disputeledger.kit.access;

import io.disputeledger.contracts.Role;

/**
 * Which objects a caller may ask for. These rules bind buyers and sellers ({@link Role#PARTY});
 * everybody else who is let in by role may ask for each object.
 */
public enum ObjectRule {
    /** Each object alike, for everybody who has the role. */
    ANY(false),
    /** What is the caller's by its nature, for example a file that they upload. */
    CALLERS_OWN(false),
    /** The orders in which the party is the buyer or the seller. */
    OWN_ORDER(true),
    /** The disputes in which the party is the complainant or the respondent. */
    OWN_DISPUTE(true),
    /** The misuse reports that the party filed; the buyer who is reported does not read them. */
    OWN_REPORT(true),
    /** The items that the party submitted, and those of its disputes that are disclosed to it. */
    DISCLOSED_EVIDENCE(true),
    /** The account of the seller that the party is. */
    OWN_ACCOUNT(true);

    private final boolean checked;

    ObjectRule(boolean checked) {
        this.checked = checked;
    }

    /** Whether what is answered may hold texts and files of people. */
    boolean tellsOfPeople() {
        return this == OWN_DISPUTE || this == OWN_REPORT || this == DISCLOSED_EVIDENCE;
    }

    /** Whether somebody must look at the object before a party is answered. */
    public boolean isChecked() {
        return checked;
    }
}
