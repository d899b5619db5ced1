package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample breaks one rule of writing; whoever wrote it is told the file and the fault. */
class BrokenRulePackTest {

    private static final String SAMPLES =
            """
            unknown-field          | /region: Unrecognized property
            duplicate-key          | line 4: Duplicate Object property "version"
            missing-version        | /version: Null value
            missing-window         | /windows/penaltyAppeal: Null value
            missing-points         | /offences[0]/points: Null value
            missing-source         | /offences[0]/source: Null value
            empty-row              | /offences[0]: Invalid `null`
            unknown-zone           | 'Mars/Olympus' is not a time zone
            instant-without-offset | '2015-01-01T00:00:00' is not a date and time with its offset
            limit-without-unit     | FILING: '60' is not an ISO 8601 duration
            limit-of-half-a-day    | FILING: limit PT12H counts days and is not of whole days
            unknown-counting       | /windows/filing/counting: Cannot deserialize
            private-source         | ROUND: source 'P7' is neither a public address
            duplicate-line         | line 'general' is given twice
            duplicate-offence      | offence 'FRAUD' is given twice
            duplicate-clause       | clause 'GENERAL' is given twice
            dangling-line          | offence 'FRAUD' adds to line 'serious', which the pack does not
            unsorted-ladder        | GENERAL: rung 1100 comes after rung 1200, but rungs rise
            level-ladder           | GENERAL: rung 1200 comes after rung 1200, but rungs rise
            unknown-measure        | /lines[0]/ladder[0]/measures[0]/measure: Cannot deserialize
            rung-without-measures  | RUNG_12: no measures follow from the rung
            measure-of-no-time     | STORE_HIDDEN lasts PT0S
            points-as-text         | /offences[0]/points: Cannot coerce String
            points-with-fraction   | /offences[0]/points: Cannot coerce Floating-point
            negative-points        | FRAUD: Points are not negative
            offence-without-points | FRAUD: an offence costs points
            no-validity            | GENERAL: validity is either rolling or yearEnd
            two-validities         | GENERAL: validity is either rolling or yearEnd
            other-name             | says it is general 1
            """;

    @ParameterizedTest
    @MethodSource("samples")
    void isRefusedWithItsFileAndItsFault(String sample, String fault) {
        assertThatThrownBy(() -> read(sample))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("broken-packs/" + sample + "/1.yaml: ")
                .hasMessageContaining(fault);
    }

    @Test
    void everySampleIsExpectedToFail() {
        String[] stored = new File("src/test/resources/broken-packs").list();

        assertThat(samples().map(sample -> sample[0])).containsExactlyInAnyOrder(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nothing-there | general/1.yaml: is not on the class path",
                "unknown-field | packs.yaml: /packs[0]/draft: Unrecognized property",
                "named-twice | packs.yaml: general 1 is given twice",
                "not-later | packs.yaml: general 2 is in force no later than the version before it",
                "no-marketplace | General/1.yaml: A marketplace has 1 to 32 lower-case letters",
                "version-zero | general/0.yaml: versions start from 1"
            })
    void anIndexIsRefusedWithTheFileAtFault(String folder, String fault) {
        assertThatThrownBy(() -> RulePacks.from("broken-index/" + folder))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("broken-index/" + folder + "/" + fault);
    }

    @Test
    void aFolderWithoutAnIndexIsRefused() {
        assertThatThrownBy(() -> RulePacks.from("no-such-folder"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessage("no-such-folder/packs.yaml: is not on the class path");
    }

    private static RulePack read(String sample) {
        return PackFolder.readPack("broken-packs", new PackFolder.Entry(sample, 1));
    }

    private static Stream<String[]> samples() {
        return SAMPLES.lines().map(line -> line.split(" *\\| ", 2));
    }
}
