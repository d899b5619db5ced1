package io.disputeledger.verifier.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.verifier.input.Json.Digits;
import io.disputeledger.verifier.input.Json.Elements;
import io.disputeledger.verifier.input.Json.Literal;
import io.disputeledger.verifier.input.Json.Members;
import io.disputeledger.verifier.input.Json.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as RFC 8259 defines it; the refused ones follow github.com/nst/JSONTestSuite. */
class JsonTest {

    @Test
    void everyKindOfValueIsReadWithItsPlace() throws Exception {
        assertThat(read(" {\"a\": [1, -0.5e+7, true, null, \"\"], \"\": {}}\r\n\t"))
                .isEqualTo(
                        new Members(
                                1,
                                Map.of(
                                        "a",
                                        new Elements(
                                                7,
                                                List.of(
                                                        new Digits(8, "1"),
                                                        new Digits(11, "-0.5e+7"),
                                                        new Literal(20, "true"),
                                                        new Literal(26, "null"),
                                                        new Text(32, ""))),
                                        "",
                                        new Members(41, Map.of()))));
    }

    @Test
    void theExamplesOfTheRfcAreRead() throws Exception {
        read(
                """
                {
                  "Image": {
                      "Width":  800,
                      "Height": 600,
                      "Title":  "View from 15th Floor",
                      "Thumbnail": {
                          "Url":    "http://www.example.com/image/481989943",
                          "Height": 125,
                          "Width":  100
                      },
                      "Animated" : false,
                      "IDs": [116, 943, 234, 38793]
                    }
                }
                """);
        assertThat(read("\"Hello world!\"")).isEqualTo(new Text(0, "Hello world!"));
        assertThat(read("42")).isEqualTo(new Digits(0, "42"));
        assertThat(read("true")).isEqualTo(new Literal(0, "true"));
    }

    @Test
    void stringsAreUnescaped() throws Exception {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\u2014砖😀\u007f\""))
                .isEqualTo(new Text(0, "\"\\/\b\f\n\r\té😀\u2014砖😀\u007f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "-1", "10.01", "1e5", "1E+5", "1e-05", "0e0", "-0.0"})
    void numbersKeepTheirSpelling(String number) throws Exception {
        assertThat(read(number)).isEqualTo(new Digits(0, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 1",
                "[1,]",
                "[,1]",
                "[1 1]",
                "[1,,2]",
                "[",
                "]",
                "[1",
                "[]]",
                "[1}",
                "{",
                "{}}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\"::1}",
                "{,}",
                "{\"a\":1,,\"b\":2}",
                "01",
                "-01",
                "+1",
                "-",
                ".5",
                "1.",
                "1.e1",
                "1e",
                "1e+",
                "0x1",
                "1_0",
                "NaN",
                "Infinity",
                "-Infinity",
                "--1",
                "1a",
                "٣",
                "tru",
                "True",
                "nul",
                "truefalse",
                "undefined",
                "\"",
                "\"\\\"",
                "\"a",
                "'a'",
                "\"\\a\"",
                "\"\\x41\"",
                "\"\\u00e\"",
                "\"\\u00eg\"",
                "\"\\U0041\"",
                "\"\n\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\u0041\"",
                "\"\\udc00\\ud800\"",
                "// a\n1",
                "/* a */ 1",
                "# a\n1",
                "\u000b1",
                "\u00a01",
                "\u20281",
                "\ufeff1",
                "1\u0000"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,]|3|a JSON value|0x5d",
                "{\"a\" 1}|5|a colon|0x31",
                "{\"a\":1;}|6|a comma or }|0x3b",
                "[1 2]|3|a comma or ]|0x32",
                "{1}|1|a member's name in quotes|0x31",
                "[\"\\q\"]|3|a known escape|0x71",
                "[\"\\u12x4\"]|6|a hexadecimal digit|0x78",
                "[\"a|3|the string to go on, without control characters|the end",
                "[] x|3|the end|0x78"
            })
    void theFirstWrongByteIsNamed(String text, int at, String expected, String found) {
        assertThatThrownBy(() -> read(text))
                .hasMessage("j, byte %d: expected %s, found %s".formatted(at, expected, found));
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatThrownBy(() -> read("{\"a\": 1, \"\\u0061\": 2}"))
                .hasMessage("j, byte 9: expected a name only once, found \"a\" again");
    }

    @Test
    void itIsUtf8() {
        byte[] latin1 = "[\"é\"]".getBytes(ISO_8859_1);
        byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        byte[] overlong = {'"', (byte) 0xc0, (byte) 0xaf, '"'};

        assertThatThrownBy(() -> Json.read(new Source("j", latin1)))
                .hasMessage("j, byte 2: expected UTF-8, found 0xe9");
        assertThatThrownBy(() -> Json.read(new Source("j", surrogate)))
                .isInstanceOf(NotVerified.class);
        assertThatThrownBy(() -> Json.read(new Source("j", overlong)))
                .isInstanceOf(NotVerified.class);
    }

    @Test
    void nestingHasABound() throws Exception {
        read("[".repeat(Json.DEPTH_MAX) + "1" + "]".repeat(Json.DEPTH_MAX));
        for (String open : new String[] {"[", "{\"a\":"}) {
            assertThatThrownBy(() -> read(open.repeat(100_000)))
                    .hasMessageContaining("expected no more than 64 levels");
        }
    }

    private static Json.Value read(String text) throws NotVerified {
        return Json.read(new Source("j", text.getBytes(UTF_8)));
    }
}
