package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.contracts.penalties.MeasureKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of packs has the words of the code, no more and no fewer. */
class RuleSchemasTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(PackText.SCHEMA.text());

    @Test
    void everyKindOfLimitIsARequiredRow() {
        assertRows("windows", WindowKind.values());
        assertRows("slaClocks", SlaKind.values());
        assertRows("counts", CountKind.values());
    }

    @Test
    void everyMeasureAndCountingHasItsWord() {
        assertThat(
                        words(
                                "/$defs/line/properties/ladder/items/properties/measures/items/properties"
                                        + "/measure/enum"))
                .isEqualTo(Arrays.stream(MeasureKind.values()).map(Enum::name).toList());
        assertThat(words("/$defs/limit/properties/counting/enum"))
                .containsExactlyInAnyOrderElementsOf(written(Counting.values()));
    }

    private static void assertRows(String section, Enum<?>[] kinds) {
        JsonNode rows = SCHEMA.at("/properties/" + section);

        assertThat(rows.get("properties").propertyNames())
                .containsExactlyElementsOf(written(kinds));
        assertThat(words("/properties/" + section + "/required")).isEqualTo(written(kinds));
    }

    private static List<String> words(String pointer) {
        return SCHEMA.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> written(Enum<?>[] constants) {
        return Arrays.stream(constants).map(RuleSchemasTest::written).toList();
    }

    private static String written(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
