package io.disputeledger.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Between which whole numbers a component of a record lies, both inclusive: for descriptions. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounded {

    /** The least. */
    long from();

    /** The most. */
    long to();
}
