package io.disputeledger.kit.http;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Names the field that a body got wrong, in words of the field and not of the parser. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ResponseEntity<Object> response(HttpMessageNotReadableException fault) {
        if (fault.getCause() instanceof DatabindException wrong) {
            if (wrong.getPath().isEmpty()) {
                return Problems.response(
                        ProblemCode.UNREADABLE_BODY, "The body is not one JSON object.");
            }
            return Problems.invalid(List.of(new Problems.FieldError(field(wrong), detail(wrong))));
        }
        return Problems.response(
                ProblemCode.UNREADABLE_BODY,
                fault.getCause() instanceof JacksonException syntax
                        ? "The body is not JSON: line "
                                + syntax.getLocation().getLineNr()
                                + ", column "
                                + syntax.getLocation().getColumnNr()
                                + "."
                        : "A JSON body is required.");
    }

    private static String field(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String detail(DatabindException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                    "is not known; known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", "));
            case InvalidFormatException format when format.getTargetType().isEnum() ->
                    "is one of " + Arrays.toString(format.getTargetType().getEnumConstants());
            case InvalidFormatException format when format.getTargetType() == Instant.class ->
                    "is an instant such as 2026-03-02T12:00:00Z, " + "from 1990 and before 2200";
            case InvalidFormatException format ->
                    "is a " + format.getTargetType().getSimpleName() + " in another form";
            case ValueInstantiationException value
                    when value.getCause() instanceof IllegalArgumentException ours ->
                    String.valueOf(ours.getMessage());
            case MismatchedInputException input when input.getTargetType() != null ->
                    "is missing or not a " + input.getTargetType().getSimpleName();
            default -> "is not valid";
        };
    }
}
