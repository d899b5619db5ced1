package io.disputeledger.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** What may come back in a Content-Type header. */
class MediaTypeNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/jpeg",
                "image/svg+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "IMAGE/JPEG",
                "a1!#$&^_.+-/b2!#$&^_.+-"
            })
    void isTypeAndSubtype(String text) {
        assertThat(MediaTypeName.isOne(text)).isTrue();
        // Whatever is taken in can be given back.
        assertThat(MediaType.parseMediaType(text).toString()).isEqualToIgnoringCase(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "image",
                "image/",
                "/jpeg",
                "image/*",
                "*/*",
                "image/jpeg/x",
                "../etc/passwd",
                "text/html; charset=utf-8",
                "text/html\r\nSet-Cookie: a=b",
                "text/html\n",
                "text/ht ml",
                "text/häml",
                "text/\"html\""
            })
    void isNothingElse(String text) {
        assertThat(MediaTypeName.isOne(text)).isFalse();
    }
}
