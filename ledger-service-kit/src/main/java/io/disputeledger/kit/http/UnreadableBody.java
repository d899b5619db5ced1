package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.contracts.texts.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Names the field that a body got wrong, in words of the field and not of the parser. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException fault) {
        return switch (fault.getCause()) {
            case DatabindException wrong when !wrong.getPath().isEmpty() ->
                    Problem.invalid(field(wrong), detail(wrong));
            case DatabindException _ -> unreadable("body.no-object");
            case StreamConstraintsException _ -> unreadable("body.limits");
            case JacksonException syntax ->
                    unreadable(
                            "body.no-json",
                            syntax.getLocation().getLineNr(),
                            syntax.getLocation().getColumnNr());
            case null, default -> unreadable("body.required");
        };
    }

    /** What a value of a type looks like. */
    static Text whatIsRight(@Nullable Class<?> type) {
        if (type == null) {
            return Text.of("field.invalid");
        }
        if (type.isEnum()) {
            return Text.of(
                    "field.one-of",
                    Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        }
        if (type == Instant.class) {
            return Text.of("field.instant");
        }
        if (type == long.class || type == int.class || Number.class.isAssignableFrom(type)) {
            return Text.of("field.whole-number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Text.of("field.boolean");
        }
        if (type == String.class) {
            return Text.of("field.text");
        }
        return Text.of(
                Collection.class.isAssignableFrom(type) ? "field.list" : "field.in-its-form");
    }

    private static Problem unreadable(String key, Object... arguments) {
        return Problem.of(ProblemCode.UNREADABLE_BODY, Text.of(key, arguments));
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

    private static Text detail(DatabindException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                    Text.of(
                            "field.unknown",
                            unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
            case OddText odd -> odd.text();
            case InvalidFormatException format -> whatIsRight(format.getTargetType());
            case ValueInstantiationException value
                    when value.getCause() instanceof InvalidValue ours ->
                    ours.text();
            case ValueInstantiationException value
                    when value.getCause() instanceof IllegalArgumentException ours ->
                    Text.of("field.said", String.valueOf(ours.getMessage()));
            case MismatchedInputException input ->
                    Text.of("field.missing-or-other", whatIsRight(input.getTargetType()));
            default -> Text.of("field.invalid");
        };
    }
}
