package io.disputeledger.verifier.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One spelling for each value, and its place where it has another. */
class PassageTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "10", "9223372036854775807"})
    void aNumberIsRead(String digits) throws Exception {
        assertThat(passage(digits).number("a size")).isEqualTo(Long.parseLong(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "01",
                "+1",
                "-1",
                " 1",
                "1 ",
                "1.0",
                "1e3",
                "0x1",
                "٣",
                "1_0",
                "9223372036854775808",
                "10000000000000000000"
            })
    void anotherSpellingOfANumberIsRefused(String digits) {
        assertThatThrownBy(() -> passage(digits).number("a size"))
                .isInstanceOf(NotVerified.class)
                .hasMessageStartingWith(
                        "f, byte 5: expected a size in digits, without a leading zero, found ");
    }

    @Test
    void base64IsRead() throws Exception {
        assertThat(passage("").base64("bytes")).isEmpty();
        assertThat(passage("+/8=").base64("bytes")).containsExactly(0xfb, 0xff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AA", "AA=", "AAA", "AB==", "AAB=", "AAAA=", "====", "AA==AA=="})
    void anotherSpellingOfBase64IsRefused(String text) {
        assertThatThrownBy(() -> passage(text).base64("bytes")).isInstanceOf(NotVerified.class);
    }

    @Test
    void theFirstCharacterThatIsNoBase64IsNamed() {
        assertThatThrownBy(() -> passage("AA-A").base64("bytes"))
                .hasMessage(
                        "f, byte 7: expected bytes in Base64, padded and without spare bits, found"
                                + " \"-A\"");
        assertThatThrownBy(() -> passage("AAAA ").base64("bytes")).hasMessageContaining("byte 9");
    }

    @Test
    void wordsStandBetweenSingleSpaces() throws Exception {
        assertThat(passage("é b c d").words(3, "words"))
                .extracting(Passage::text, Passage::at)
                .containsExactly(tuple("é", 5), tuple("b", 8), tuple("c d", 10));
        for (String text : new String[] {"", "a", "a b", "a b ", "a  b", " a b", "a  b c"}) {
            assertThatThrownBy(() -> passage(text).words(3, "three words"))
                    .as(text)
                    .isInstanceOf(NotVerified.class);
        }
    }

    @Test
    void linesAreUtf8WithNoControlCharacterAndANewlineAtTheEnd() throws Exception {
        Lines lines = Lines.of(source("é\n\nb\n"));
        assertThat(lines.next("a line").text()).isEqualTo("é");
        assertThat(lines.next("a line").at()).isEqualTo(3);
        assertThat(lines.next("a line").text()).isEqualTo("b");
        assertThat(lines.atEnd()).isTrue();
        assertThatThrownBy(() -> lines.next("a line"))
                .hasMessage("f, byte 6: expected a line, found the end");

        assertThatThrownBy(() -> Lines.of(source("a\r\n")))
                .hasMessage("f, byte 1: expected no control character but the newline, found 0x0d");
        assertThatThrownBy(() -> Lines.of(source("a\nb")))
                .hasMessage("f, byte 3: expected a newline, found the end");
        assertThatThrownBy(() -> Lines.of(new Source("f", new byte[] {'a', (byte) 0xff, '\n'})))
                .hasMessage("f, byte 1: expected UTF-8, found 0xff");
    }

    @Test
    void whatWasFoundIsQuotedWithoutHarm() {
        assertThatThrownBy(() -> passage("\u202e" + "a".repeat(200)).number("a size"))
                .hasMessageEndingWith("found \"\\u{202e}" + "a".repeat(79) + "...\"");
    }

    private static Passage passage(String text) {
        return new Passage(source("from " + text), 5, text);
    }

    private static Source source(String text) {
        return new Source("f", text.getBytes(UTF_8));
    }
}
