package io.disputeledger.kit.openapi;

import io.disputeledger.kit.http.ProblemCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of an operation says that neither its signature nor its Javadoc can. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

    /** The HTTP statuses of success; where none is given, those of all operations like it. */
    int[] statuses() default {};

    /** Headers of the answers of success, beside those of all operations like it. */
    String[] headers() default {};

    /** Problems of this operation beside those of all that are like it. */
    ProblemCode[] problems() default {};

    /** Whether it takes a body of bytes, as it is. */
    boolean takesBytes() default false;
}
