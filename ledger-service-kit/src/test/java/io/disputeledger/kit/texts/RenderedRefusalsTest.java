package io.disputeledger.kit.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.kit.testing.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once answered is answered for ever: a repeat of the request gets the same words. */
class RenderedRefusalsTest {

    private static final Path FOLDER = Path.of("src/test/resources/rendered");
    private static final Instant DUE = Instant.parse("2026-05-01T16:00:00Z");

    @ParameterizedTest
    @MethodSource("versions")
    void refusalsKeepTheirWords(int version) throws IOException {
        Path file = FOLDER.resolve("refusals-v" + version + ".txt");
        TreeSet<String> now = rendered(version);
        TreeSet<String> before =
                new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        before.removeAll(now);
        assertThat(before)
                .as(
                        "Answers with these words were given. Write the new words into"
                                + " messages/refusals-%d_*.properties, and raise"
                                + " RefusalTexts.RENDERER",
                        version + 1)
                .isEmpty();

        String text = String.join("\n", now) + "\n";
        assertThat(Generated.compare(file, text))
                .as(Generated.instruction(file, getClass()))
                .isEqualTo(text);
    }

    @Test
    void answersOfANewerBuildAreNotGuessed() {
        assertThat(
                        catchThrowable(() ->
                                RefusalTexts.title(RefusalTexts.RENDERER + 1, Language.ENGLISH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("newer build");
    }

    private static List<Integer> versions() {
        return IntStream.rangeClosed(1, RefusalTexts.RENDERER).boxed().toList();
    }

    private static TreeSet<String> rendered(int version) {
        TreeSet<String> lines = new TreeSet<>();
        for (Language language : Language.values()) {
            lines.add("title|" + language.tag() + "|" + RefusalTexts.title(version, language));
            for (RefusalCode code : RefusalCode.values()) {
                String plain = RefusalTexts.of(Refusal.of(code), version, language);
                String due = RefusalTexts.of(new Refusal(code, null, DUE), version, language);
                lines.add(code + "|" + language.tag() + "|" + plain);
                if (!due.equals(plain)) {
                    lines.add(code + "|" + language.tag() + "|due|" + due);
                }
            }
        }
        return lines;
    }
}
