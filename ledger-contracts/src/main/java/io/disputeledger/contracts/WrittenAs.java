package io.disputeledger.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a value is written as one text: the published form, for descriptions. */
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {

    /** A regular expression that the whole text matches, as ECMA-262 and Java both read it. */
    String pattern();

    /** One such text. */
    String example();
}
