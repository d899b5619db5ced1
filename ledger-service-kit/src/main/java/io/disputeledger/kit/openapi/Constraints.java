package io.disputeledger.kit.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.contracts.Bounded;
import io.disputeledger.contracts.WrittenAs;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Jakarta Validation checks of a value, in the words of JSON Schema. */
final class Constraints {

    private static final String NOT_BLANK = "\\S";

    private final List<Annotation> all = new ArrayList<>();

    private Constraints() {}

    /** Those on a value, and those which its composed constraints stand for. */
    static Constraints on(AnnotatedElement... elements) {
        Constraints constraints = new Constraints();
        for (AnnotatedElement element : elements) {
            constraints.add(element.getAnnotations());
        }
        return constraints;
    }

    /** Those on a record component; some may stand only on its field. */
    static Constraints on(RecordComponent component) {
        try {
            return on(
                    component,
                    component.getAnnotatedType(),
                    component.getDeclaringRecord().getDeclaredField(component.getName()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every component of a record has its field.", e);
        }
    }

    private void add(Annotation... annotations) {
        for (Annotation annotation : annotations) {
            if (all.contains(annotation)) {
                continue;
            }
            all.add(annotation);
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)
                    && !annotation.annotationType().getName().startsWith("jakarta.")) {
                add(annotation.annotationType().getAnnotations());
            }
        }
    }

    /** Whether a request must give the value. */
    boolean require() {
        return all.stream()
                .anyMatch(one ->
                        switch (one) {
                            case NotNull _, NotEmpty _, NotBlank _ -> true;
                            case JsonProperty property -> property.required();
                            default -> false;
                        });
    }

    /** The schema, narrowed to what the constraints let through. */
    Schema<?> narrow(Schema<?> schema) {
        all.forEach(one -> narrow(schema, one));
        return schema;
    }

    private static void narrow(Schema<?> schema, Annotation constraint) {
        boolean list = Stream.ofNullable(schema.getTypes()).anyMatch(one -> one.contains("array"));
        switch (constraint) {
            case Size size when list -> {
                least(schema, true, size.min());
                schema.setMaxItems(size.max());
            }
            case Size size -> {
                least(schema, false, size.min());
                schema.setMaxLength(size.max());
            }
            case NotEmpty _ -> least(schema, list, 1);
            case NotBlank _ -> schema.setPattern(NOT_BLANK);
            case Pattern pattern -> schema.setPattern("^(?:" + pattern.regexp() + ")$");
            case Bounded bounds -> {
                schema.setMinimum(BigDecimal.valueOf(bounds.from()));
                schema.setMaximum(BigDecimal.valueOf(bounds.to()));
            }
            case WrittenAs text -> {
                schema.setPattern("^(?:" + text.pattern() + ")$");
                example(schema, text.example());
            }
            case Min min -> schema.setMinimum(BigDecimal.valueOf(min.value()));
            case Max max -> schema.setMaximum(BigDecimal.valueOf(max.value()));
            case Positive _ -> schema.setMinimum(BigDecimal.ONE);
            case PositiveOrZero _ -> schema.setMinimum(BigDecimal.ZERO);
            default -> {}
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the model's own raw types
    private static void example(Schema schema, String example) {
        schema.setExamples(List.of(example));
    }

    private static void least(Schema<?> schema, boolean list, int count) {
        if (count > 0 && list) {
            schema.setMinItems(count);
        } else if (count > 0) {
            schema.setMinLength(count);
        }
    }
}
