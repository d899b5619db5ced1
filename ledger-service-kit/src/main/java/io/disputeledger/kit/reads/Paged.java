package io.disputeledger.kit.reads;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that answers page by page through {@link PagedReads}, with a body of its own; one
 * whose body is a {@link Page} need not say so. It takes {@code limit} and {@code cursor}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {}
