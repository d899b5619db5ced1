package io.disputeledger.rules;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML from the class path and forgives nothing: a misspelt row must not be ignored. */
final class YamlResource {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                    .build();

    private YamlResource() {}

    // By name only: the class path inside a nested jar cannot be listed.
    static <T> T read(String name, Class<T> type) {
        ClassLoader classPath = YamlResource.class.getClassLoader();
        try (InputStream yaml = classPath.getResourceAsStream(name)) {
            if (yaml == null) {
                throw new BrokenRulePack(name, "is not on the class path");
            }
            return MAPPER.readValue(yaml, type);
        } catch (JacksonException fault) {
            throw new BrokenRulePack(name, describe(fault), fault);
        } catch (IOException fault) {
            throw new BrokenRulePack(name, "cannot be read", fault);
        }
    }

    // A row is named by its path: its fields may be judged only where the file ends.
    private static String describe(JacksonException fault) {
        String path = fault.getPath().stream().map(YamlResource::step).collect(joining());
        boolean placed = path.isEmpty() && fault.getLocation() != null;
        String where = placed ? "line " + fault.getLocation().getLineNr() : path;
        return where + ": " + fault.getOriginalMessage();
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "/" + reference.getPropertyName();
    }
}
