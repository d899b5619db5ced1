package io.disputeledger.kit.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.FreeText;
import io.disputeledger.kit.testing.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is said to a person is said in every language. */
class TextsTest {

    /** Where a text is named in the code: by its first argument, or after another. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?:Text\\.of|new NotAuthorised|new InvalidValue|forbidden|Barred<>|unreadable)"
                            + "\\(\\s*|(?:new InvalidField|new ProblemException|OddText\\.at)"
                            + "\\([^;]*?,\\s*)\"([^\"]*)\"");

    @Test
    void ofAllModulesAreInBothLanguagesWithTheSamePlaceholders() throws IOException {
        assertThat(Bundles.faults(Bundles.root())).isEmpty();
    }

    @Test
    void areInEnglishForLibrariesThatAskInALanguageThatDoesNotExist() {
        assertThat(Texts.asMessageSource().getMessage("catalogue.title", null, Locale.ROOT))
                .isEqualTo(Texts.of(Text.of("catalogue.title"), Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatEveryRefusalMeans(RefusalCode code) {
        for (Language language : Language.values()) {
            assertThat(RefusalTexts.has(code, language))
                    .as(
                            "Write refusal.%s in ledger-contracts, messages/refusals_%s.properties",
                            code, language.tag())
                    .isTrue();
        }
    }

    @Test
    void namedInTheCodeExist() throws IOException {
        var known = Bundles.in(Bundles.root(), Language.ENGLISH).keySet();
        var missing = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Bundles.root(), 14)) {
            for (Path source : sources.filter(TextsTest::isProduct).toList()) {
                NAMED.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith(".") && !known.contains(key))
                        .forEach(key -> missing.add(source.getFileName() + ": " + key));
            }
        }

        assertThat(missing)
                .as("What a person reads is a key of src/main/resources/messages, not a sentence")
                .isEmpty();
    }

    @Test
    void writeNumbersAndTextsAsTheyAre() {
        assertThat(Texts.of(Text.of("position-not-reached.behind", 1234567L), Language.ENGLISH))
                .startsWith("Position 1234567 is recorded");
        assertThat(
                        Texts.of(
                                Text.of("not-found.detail", Text.of("thing.dispute"), "D-{0}'"),
                                Language.CHINESE))
                .isEqualTo("没有纠纷 D-{0}'。");
    }

    @Test
    void tellTheLimitThatIsChecked() {
        assertThat(Texts.of(Text.of("field.free-text"), Language.ENGLISH))
                .contains(Integer.toString(FreeText.CHARACTERS_MAX));
    }

    @Test
    void doNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Texts.of(Text.of("field.required"), Language.ENGLISH))
                    .isEqualTo("is required");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                             | ENGLISH",
                "''                            | ENGLISH",
                "*                             | ENGLISH",
                "zh                            | CHINESE",
                "zh-CN                         | CHINESE",
                "zh-Hant-TW                    | CHINESE",
                "ZH-cn,zh;q=0.9,en;q=0.8       | CHINESE",
                "en-GB,en;q=0.9,zh;q=0.8       | ENGLISH",
                "de,zh;q=0.5                   | CHINESE",
                "de                            | ENGLISH",
                "en;q=0.1,zh;q=0.2             | CHINESE",
                "%&/()                         | ENGLISH",
                "zh;q=x                        | ENGLISH",
            })
    void areInTheBestLanguageThatTheRequestAccepts(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }

    /** A check that cannot fail guards nothing. */
    @Nested
    class TheCheckFindsFault {

        @TempDir Path root;

        @Test
        void withATextThatIsMissingOrDiffers() throws IOException {
            write("en", "a=A {0}\nb=B\nc=C {0}\nd=it's");
            write("zh", "a=甲\nc=丙 {0}\nd=丁\ne=戊");

            assertThat(Bundles.faults(root))
                    .containsExactly(
                            "a has other placeholders in Chinese than in English.",
                            "b is missing in Chinese.",
                            "d has an apostrophe, which hides placeholders: write ’.",
                            "e is missing in English.");
        }

        private void write(String language, String texts) throws IOException {
            Path folder = root.resolve("some-module/src/main/resources/messages");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("some_" + language + ".properties"), texts);
        }
    }

    private static boolean isProduct(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/main/");
    }
}
