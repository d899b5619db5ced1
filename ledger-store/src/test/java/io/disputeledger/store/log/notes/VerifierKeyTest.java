package io.disputeledger.store.log.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.tree.VerificationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys as text; the key and the ways to spoil it are those of golang.org/x/mod/sumdb/note. */
class VerifierKeyTest {

    private static final String VKEY =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    /** As Go's own tests do: no part of a key, and no key with one character changed. */
    @Test
    void aVerifierKeyHasOneSpelling() throws Exception {
        List<String> spoilt = new ArrayList<>();
        for (int start = 0; start < VKEY.length(); start++) {
            for (int end = start; end <= VKEY.length(); end++) {
                spoilt.add(VKEY.substring(start, end));
            }
            char next = (char) (VKEY.charAt(start) + 1);
            spoilt.add(VKEY.substring(0, start) + next + VKEY.substring(start + 1));
        }
        spoilt.removeAll(Collections.singleton(VKEY));
        spoilt.add(VKEY.replace("c74f20a3", "C74F20A3"));
        // The wrong length and an unknown type, with ids that match, from Go's tests.
        spoilt.add("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        spoilt.add("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(spoilt)
                .allSatisfy(vkey ->
                        assertThatThrownBy(() -> VerifierKey.parse(vkey))
                                .isInstanceOf(VerificationException.class));
        assertThat(VerifierKey.parse(VKEY)).hasToString(VKEY);
    }

    @Test
    void aKeyNameHasNoSpaceAndNoPlus() {
        for (String name : List.of("", "a b", "a+b", "a\u3000b", "a\nb")) {
            assertThatThrownBy(() -> LogKey.ofSeed(name, new byte[32]))
                    .hasMessage("No key can be called \"" + name + "\".");
        }
    }
}
