package io.disputeledger.contracts.disputes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a dispute's event that is, of the two parties, the business of this one alone. The
 * other is answered without it; whoever works on disputes and auditors read it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlySide {

    /** Who may read it. */
    Side value();
}
