package io.disputeledger.rules.text;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.Nulls;
import com.networknt.schema.Error;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads rules from YAML or JSON and forgives nothing: a misspelt row must not be ignored. First the
 * schema judges the text as a whole, then its values are made, which refuse what makes no sense.
 */
public final class RuleText {

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

    /** How many faults are named at once; nobody mends more before the next try. */
    private static final int FAULTS_MAX = 100;

    private RuleText() {}

    /**
     * Reads a text.
     *
     * @param form the record that has the text's shape
     * @param meaning makes values of it
     * @throws BrokenRules when it cannot be used, with line, column and reason of each fault
     */
    public static <F, T> T read(
            String text, RuleSchema schema, Class<F> form, Function<F, T> meaning) {
        JsonNode written = parsed(text);
        YamlPlaces places = YamlPlaces.of(text);
        List<RuleFault> faults =
                schema.errors(written).stream()
                        .map(error -> fault(places, error))
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(RuleFault::line)
                                        .thenComparingInt(RuleFault::column))
                        .limit(FAULTS_MAX)
                        .toList();
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        try {
            return meaning.apply(MAPPER.treeToValue(written, form));
        } catch (RowFault fault) {
            throw new BrokenRules(List.of(fault(places, fault)));
        } catch (JacksonException fault) {
            String pointer = fault.getPath().stream().map(RuleText::step).collect(joining());
            throw new BrokenRules(List.of(places.at(pointer, fault.getOriginalMessage())));
        }
    }

    /** What a text that was read before says, as JSON. */
    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    private static RuleFault fault(YamlPlaces places, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        String reason = String.valueOf(error.getMessage());
        return property == null
                ? places.at(pointer, reason)
                : places.atKey(pointer, property, reason);
    }

    private static RuleFault fault(YamlPlaces places, RowFault fault) {
        String reason = String.valueOf(fault.getMessage());
        return fault.row().startsWith("/")
                ? places.at(fault.row(), reason)
                : places.inClause(fault.row(), reason);
    }

    // First of all, because it bounds how deep a text is nested.
    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException fault) {
            throw new BrokenRules(List.of(place(fault)));
        }
    }

    private static RuleFault place(JacksonException fault) {
        if (fault.getCause() instanceof MarkedYamlEngineException syntax) {
            return YamlPlaces.fault(syntax);
        }
        TokenStreamLocation location = fault.getLocation();
        return new RuleFault(
                location == null ? 1 : Math.max(1, location.getLineNr()),
                location == null ? 1 : Math.max(1, location.getColumnNr()),
                "",
                fault.getOriginalMessage());
    }

    private static String step(JacksonException.Reference reference) {
        return "/"
                + (reference.getPropertyName() == null
                        ? reference.getIndex()
                        : reference.getPropertyName());
    }
}
