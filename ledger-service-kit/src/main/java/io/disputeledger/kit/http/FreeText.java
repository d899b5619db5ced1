package io.disputeledger.kit.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that a person wrote. Bounded, because sealed and encoded it must fit an entry of the log
 * (65,535 bytes): 8,000 characters take at most 43,000.
 */
@NotBlank
@Size(max = FreeText.CHARACTERS_MAX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {

    /** How long it may be. */
    int CHARACTERS_MAX = 8_000;

    /** What would be right, by key. */
    String message() default "{field.free-text}";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};
}
