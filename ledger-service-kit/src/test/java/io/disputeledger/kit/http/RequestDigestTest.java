package io.disputeledger.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client that spells its JSON anew repeats its request; one that says something else does not.
 */
class RequestDigestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":2}          | { \"b\" : 2 ,\t\"a\" : 1 }",
                "{\"a\":1}                  | {\"a\":1.0}",
                "{\"a\":100}                | {\"a\":1e2}",
                "{\"a\":0}                  | {\"a\":-0}",
                "{\"a\":\"A/é\"}            | {\"a\":\"\\u0041\\/\\u00e9\"}",
                "{\"a\":\"😀\"}             | {\"a\":\"\\ud83d\\ude00\"}",
                "{\"a\":[{\"b\":1,\"c\":2}]} | {\"a\":[{\"c\":2,\"b\":1}]}",
                "{\"é\":1,\"z\":2}          | {\"z\":2,\"\\u00e9\":1}",
            })
    void isTheSameForTheSameContent(String one, String other) {
        assertThat(digest(other)).isEqualTo(digest(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}         | {\"a\":\"1\"}",
                "{\"a\":[1,2]}     | {\"a\":[2,1]}",
                "{\"a\":null}      | {}",
                "{\"a\":\"x\"}     | {\"a\":\"x \"}",
                "{\"a\":\"\u00e9\"}     | {\"a\":\"e\u0301\"}",
                "{\"a\":true}      | {\"a\":\"true\"}",
                "{\"a\":9007199254740991} | {\"a\":9007199254740990}",
            })
    void isAnotherForAnotherContent(String one, String other) {
        assertThat(digest(other)).isNotEqualTo(digest(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{ }", "null", " null\n"})
    void ofNoBodyIsThatOfABodyWithoutFields(String nothing) {
        assertThat(digest(nothing)).isEqualTo(digest("{}"));
    }

    @Test
    void tellsMethodsAndPathsApart() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(RequestDigest.of("POST", "/a", body))
                .isNotEqualTo(RequestDigest.of("PUT", "/a", body))
                .isNotEqualTo(RequestDigest.of("POST", "/b", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"text\"", "{\"a\":1", "{\"a\":1,\"a\":2}"})
    void ofWhatIsNoObjectDoesNotExist(String body) {
        assertThatThrownBy(() -> digest(body)).isInstanceOf(ProblemException.class);
    }

    private static String digest(String body) {
        return RequestDigest.of("POST", "/v1/disputes", body.getBytes(StandardCharsets.UTF_8));
    }
}
