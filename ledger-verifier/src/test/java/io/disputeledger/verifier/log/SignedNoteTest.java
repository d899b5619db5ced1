package io.disputeledger.verifier.log;

import static io.disputeledger.verifier.log.Published.key;
import static io.disputeledger.verifier.log.Published.source;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.verifier.input.NotVerified;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes and keys of the documentation and tests of golang.org/x/mod/sumdb/note, and the example of
 * c2sp.org/signed-note.
 */
class SignedNoteTest {

    private static final String PETER =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\n"
                    + "then you don't know what your problem is.\n";
    private static final String LINE =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvq"
                    + "fqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oO"
                    + "TGwnWLox33WWd1RvMc+QQ=\n";
    private static final String NOTE = TEXT + "\n" + LINE;

    @Test
    void isVerifiedAsInTheDocumentationOfGo() throws Exception {
        SignedNote note = SignedNote.parse(source(NOTE));

        assertThat(new String(note.text().bytes(), UTF_8)).isEqualTo(TEXT);
        assertThat(note.signers(List.of(key(PETER)))).containsExactly(key(PETER));
    }

    @Test
    void isVerifiedAsInTheSpecification() throws Exception {
        SignedNote note =
                SignedNote.parse(
                        source(
                                """
                                This is an example message.

                                — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                                """));

        assertThat(
                        note.signers(
                                List.of(
                                        key(
                                                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"))))
                .hasSize(1);
    }

    @Test
    void ignoresUnknownKeysButNoneItTrusts() throws Exception {
        List<VerifierKey> peter = List.of(key(PETER));
        SignedNote both = SignedNote.parse(source(NOTE + ENOCH));
        SignedNote sameName = SignedNote.parse(source(NOTE + LINE.replace("x08go/", "y08go/")));
        SignedNote forged = SignedNote.parse(source(NOTE + LINE.replace("ZJkuBS", "ZJkuBT")));
        SignedNote stranger = SignedNote.parse(source(TEXT + "\n" + ENOCH));

        assertThat(both.signers(peter)).hasSize(1);
        assertThat(sameName.signers(peter)).hasSize(1);
        assertThatThrownBy(() -> forged.signers(peter))
                .hasMessageContaining(
                        "byte 210: expected a signature by PeterNeumann+c74f20a3 that fits the text");
        assertThatThrownBy(() -> stranger.signers(peter))
                .hasMessage(
                        "f: it is signed by EnochRoot+af0cfe78, and not by PeterNeumann+c74f20a3");
        assertThatThrownBy(() -> both.signers(List.of())).isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n— a AAAAAAA=\n",
                "\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=",
                "text\n\n— a AAAAAAA=\nmore\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a\u00a0b AAAAAAA=\n",
                "text\n\n— a\u2028b AAAAAAA=\n",
                "text\n\n— a\u0085b AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a AAAAAA==\n",
                "text\n\n— a AAAAAAB=\n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n— a AAAAAAA= \n",
                "te\rxt\n\n— a AAAAAAA=\n",
                "te\u0000xt\n\n— a AAAAAAA=\n",
                "te\txt\n\n— a AAAAAAA=\n"
            })
    void isRefusedWhenMalformed(String note) {
        assertThatThrownBy(() -> SignedNote.parse(source(note))).isInstanceOf(NotVerified.class);
    }

    @Test
    void mayHaveEmptyLinesAndManySignatures() throws Exception {
        String line = "— a AAAAAAA=\n";
        SignedNote note = SignedNote.parse(source("one\n\ntwo\n\n" + line.repeat(100)));

        assertThat(new String(note.text().bytes(), UTF_8)).isEqualTo("one\n\ntwo\n");
        assertThatThrownBy(() -> SignedNote.parse(source("one\n\n" + line.repeat(101))))
                .hasMessage("f: a note has at most 100 signatures");
    }

    /** As Go's own tests do: no part of a key, and no key with one character changed. */
    @Test
    void aVerifierKeyHasOneSpelling() throws Exception {
        List<String> spoilt = new ArrayList<>();
        for (int start = 0; start < PETER.length(); start++) {
            for (int end = start; end <= PETER.length(); end++) {
                if (end - start < PETER.length()) {
                    spoilt.add(PETER.substring(start, end));
                }
            }
            char next = (char) (PETER.charAt(start) + 1);
            spoilt.add(PETER.substring(0, start) + next + PETER.substring(start + 1));
        }
        spoilt.add(PETER.replace("c74f20a3", "C74F20A3"));
        // The wrong length and an unknown type, with ids that match, from Go's tests.
        spoilt.add("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        spoilt.add("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(spoilt)
                .allSatisfy(vkey ->
                        assertThatThrownBy(() -> key(vkey)).isInstanceOf(NotVerified.class));
        assertThat(key(PETER)).hasToString(PETER);
    }
}
