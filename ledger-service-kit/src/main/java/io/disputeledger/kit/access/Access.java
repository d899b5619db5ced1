package io.disputeledger.kit.access;

import io.disputeledger.contracts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an operation. Every handler method carries this or {@link PublicAccess}; a service
 * with one that carries neither does not start. {@link OperationGuard} enforces it before anything
 * of the request but its head is read.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** The roles in which it may be called; the roles of those who act, not of those who carry. */
    Role[] roles();

    /** Which objects a caller may ask for. */
    ObjectRule object();

    /**
     * The path variable that names the object, for an {@link ObjectGuard}; where the path has no
     * such variable, the handler says of which object it is.
     */
    String id() default "id";
}
