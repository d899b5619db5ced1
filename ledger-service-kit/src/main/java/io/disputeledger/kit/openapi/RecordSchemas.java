package io.disputeledger.kit.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.disputeledger.contracts.WrittenAs;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the ledger's records are really written as JSON. springdoc would look at them through Jackson
 * 2, which is not what writes them here, and knows neither our ids nor JSpecify.
 */
public class RecordSchemas implements ModelConverter {

    /** On a record that leaves out what it has not, instead of writing null. */
    static final String LEAVES_OUT = "x-leaves-out";

    private final JavadocAsMarkdown javadoc;

    // A client has one class for each name.
    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    /** Describes records in the words of their Javadoc. */
    public RecordSchemas(JavadocAsMarkdown javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType known = TypeFactory.defaultInstance().constructType(type.getType());
        Class<?> raw = known.getRawClass();
        Schema<?> ours =
                raw.isRecord() && known.containedTypeCount() == 1
                        ? holderOf(known.containedType(0).getRawClass(), raw, context)
                        : ours(raw, context);
        if (ours != null) {
            return ours;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private @Nullable Schema<?> ours(Class<?> type, ModelConverterContext context) {
        if (JsonNode.class.isAssignableFrom(type)) {
            return new JsonSchema();
        }
        if (type == Instant.class) {
            return typed("string").format("date-time");
        }
        if (type.isRecord() || (type.isEnum() && type.getName().startsWith("io.disputeledger"))) {
            String name = nameOf(type);
            Class<?> same = named.putIfAbsent(name, type);
            if (same != null && same != type) {
                throw new IllegalStateException(
                        "%s and %s would both be called %s: rename one."
                                .formatted(same.getName(), type.getName(), name));
            }
            if (!context.getDefinedModels().containsKey(name)) {
                define(name, type, context);
            }
            return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
        }
        return null;
    }

    /** A page of something is called after what it holds: otherwise all pages would be one. */
    private Schema<?> holderOf(Class<?> item, Class<?> holder, ModelConverterContext context) {
        String name = nameOf(item) + nameOf(holder);
        if (!context.getDefinedModels().containsKey(name)) {
            Schema<?> schema = typed("object");
            fields(schema, holder, context);
            for (RecordComponent component : holder.getRecordComponents()) {
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof TypeVariable<?>) {
                    Objects.requireNonNull(schema.getProperties().get(nameOf(component)))
                            .setItems(ours(item, context));
                }
            }
            schema.setDescription(javadoc.getClassJavadoc(holder));
            context.defineModel(name, schema, holder, null);
        }
        return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
    }

    /** A record inside another is only half a name. */
    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer != null && outer.isRecord() ? nameOf(outer) : "") + type.getSimpleName();
    }

    private void define(String name, Class<?> type, ModelConverterContext context) {
        WrittenAs text = type.getAnnotation(WrittenAs.class);
        Schema<?> schema;
        if (text != null) {
            schema = Constraints.on(type).narrow(typed("string"));
        } else if (type.isEnum()) {
            schema = enumeration(type);
        } else {
            schema = typed("object");
            context.defineModel(name, schema, type, null); // before its fields: it may hold itself
            fields(schema, type, context);
        }
        schema.setDescription((javadoc.getClassJavadoc(type) + "\n\n" + meanings(type)).strip());
        context.defineModel(name, schema, type, null);
    }

    private static Schema<?> enumeration(Class<?> type) {
        JsonSchema schema = typed("string");
        Arrays.stream(type.getEnumConstants())
                .forEach(one -> schema.addEnumItemObject(((Enum<?>) one).name()));
        return schema;
    }

    private String meanings(Class<?> type) {
        return javadoc.constants(type).entrySet().stream()
                .map(one -> "- `" + one.getKey() + "`: " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void fields(Schema<?> schema, Class<?> record, ModelConverterContext context) {
        boolean leavesOut = record.isAnnotationPresent(JsonInclude.class);
        if (leavesOut) {
            schema.addExtension(LEAVES_OUT, true);
        }
        Map<String, String> texts = javadoc.getRecordClassParamJavadoc(record);
        schema.setProperties(new LinkedHashMap<>());
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue; // read from its table, and never written
            }
            Constraints constraints = Constraints.on(component);
            Schema<?> value = of(component.getAnnotatedType(), context);
            constraints.narrow(value);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (nullable && !leavesOut && !constraints.require()) {
                value = Nulls.allowedBeside(value);
            }
            String text = texts.getOrDefault(component.getName(), "");
            if (!text.isEmpty()) {
                value.setDescription(text);
            }
            String name = nameOf(component);
            schema.addProperty(name, value);
            if (constraints.require() || component.getType().isPrimitive()) {
                schema.addRequiredItem(name);
            }
        }
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty property = component.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty()
                ? component.getName()
                : property.value();
    }

    private Schema<?> of(java.lang.reflect.AnnotatedType type, ModelConverterContext context) {
        Class<?> raw = raw(type.getType());
        if (Collection.class.isAssignableFrom(raw)) {
            JsonSchema list = typed("array");
            java.lang.reflect.AnnotatedType item = argument(type, 0);
            list.setItems(Constraints.on(item).narrow(of(item, context)));
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            JsonSchema map = typed("object");
            map.setAdditionalProperties(of(argument(type, 1), context));
            return map;
        }
        Schema<?> simple = simple(raw);
        if (simple != null) {
            return simple;
        }
        Schema<?> ours = ours(raw, context);
        return ours != null
                ? ours
                : context.resolve(new AnnotatedType(type.getType()).resolveAsRef(true));
    }

    private static @Nullable Schema<?> simple(Class<?> type) {
        if (type == String.class) {
            return typed("string");
        }
        if (type == long.class || type == Long.class) {
            return typed("integer").format("int64");
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer").format("int32");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == URI.class) {
            return typed("string").format("uri-reference");
        }
        if (type == UUID.class) {
            return typed("string").format("uuid");
        }
        return type == Object.class ? new JsonSchema() : null;
    }

    private static java.lang.reflect.AnnotatedType argument(
            java.lang.reflect.AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> raw(generic.getRawType());
            default -> Object.class;
        };
    }

    private static JsonSchema typed(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
