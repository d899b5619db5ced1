package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.text.BrokenRules;
import java.io.File;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample breaks one rule of writing; whoever wrote it is told where, and why. */
class BrokenRulePackTest {

    private static final String SAMPLES =
            """
            alias-of-a-row            | line 8, column
            dangling-line             | line 52, column 15: FRAUD: it adds to line 'serious',
            duplicate-clause          | line 52, column 15: GENERAL: clause 'GENERAL' is given
            duplicate-key             | line 4, column 8: Duplicate Object property "version"
            duplicate-line            | line 51, column 15: GENERAL_2: line 'general' is given
            duplicate-offence         | line 58, column 15: FRAUD: 'FRAUD' is given twice
            duplicate-scenario        | line 36, column 32: MISUSE_AGAIN: scenario 'HARASSMENT'
            empty-row                 | line 51, column 4: /offences/0: null found, object
            hours-as-days             | line 28, column 30: MISUSE_DECISION: limit PT48H30M
            instant-without-offset    | line 4, column 16: /effectiveFrom:
            level-ladder              | line 38, column 15: GENERAL: rung 1200 comes after rung
            limit-of-a-century        | line 8, column 22: FILING: limit P36500D is longer than
            limit-of-half-a-day       | line 8, column 22: FILING: limit PT12H counts days and
            limit-without-unit        | line 8, column 37: /windows/filing/limit: integer
            measure-of-no-time        | line 47, column 19: RUNG_24: STORE_HIDDEN lasts PT0S,
            missing-points            | line 51, column 5: /offences/0: required property
            missing-source            | line 51, column 5: /offences/0: required property
            missing-version           | line 2, column 1: required property 'version' not found
            missing-window            | line 8, column 3: /windows: required property
            months-of-business-days   | line 23, column 33: CONTACT: limit P1M counts business
            negative-points           | line 54, column 13: /offences/0/points: must have a
            no-rounds                 | line 31, column 47: /counts/evidenceRounds/max: must
            no-validity               | line 39, column 15: /lines/0/validity: must have at
            not-yaml                  | line 37, column 3: expected the node content, but found
            offence-without-points    | line 54, column 13: /offences/0/points: must have a
            points-as-text            | line 54, column 13: /offences/0/points: string found,
            points-with-fraction      | line 54, column 13: /offences/0/points: number found,
            private-source            | line 9, column 84: /windows/evidenceRound/source: does
            rung-without-measures     | line 44, column 19: /lines/0/ladder/0/measures: must
            two-validities            | line 39, column 15: /lines/0/validity: must have at
            unknown-calendar          | line 6, column 11: /calendar: no calendar 'mars' is
            unknown-counting          | line 8, column 53: /windows/filing/counting: does not
            unknown-field             | line 5, column 1: /region: property 'region' is not
            unknown-measure           | line 44, column 30:
            unknown-zone              | line 5, column 7: /zone: 'Mars/Olympus' is not a time
            unsorted-ladder           | line 38, column 15: GENERAL: rung 1100 comes after rung
            validity-of-business-days | line 39, column 50: /lines/0/validity/rolling/counting:
            """;

    @ParameterizedTest
    @MethodSource("samples")
    void isRefusedWithThePlaceAndTheReason(String sample, String fault) {
        assertThatThrownBy(() -> read(sample))
                .isInstanceOf(BrokenRules.class)
                .hasMessageStartingWith(fault);
    }

    @Test
    void everySampleIsExpectedToFail() {
        String[] stored = new File("src/test/resources/broken-packs").list();

        assertThat(samples().map(sample -> sample[0])).containsExactlyInAnyOrder(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# Nothing.",
                "[]",
                "rules",
                "{}",
                "a: 1\n---\nb: 2",
                "a: *b",
                "a: \u0007"
            })
    void isOneObject(String text) {
        assertThatThrownBy(() -> PackText.read(text, BusinessCalendars.published()))
                .isInstanceOf(BrokenRules.class)
                .hasMessageStartingWith("line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void isNotNestedWithoutEnd(String opening) {
        assertThatThrownBy(
                        () -> PackText.read(opening.repeat(12_000), BusinessCalendars.published()))
                .isInstanceOf(BrokenRules.class);
    }

    private static RulePack read(String sample) {
        return TestPacks.read("broken-packs/" + sample + "/1.yaml");
    }

    private static Stream<String[]> samples() {
        return SAMPLES.lines().map(line -> line.split(" *\\| ", 2));
    }
}
