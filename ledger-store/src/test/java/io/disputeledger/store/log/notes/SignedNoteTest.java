package io.disputeledger.store.log.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes and keys of the documentation of golang.org/x/mod/sumdb/note (ExampleSign, ExampleOpen,
 * ExampleSign_add_signatures), and the example of c2sp.org/signed-note.
 */
class SignedNoteTest {

    private static final String VKEY =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
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
    void isSignedAsInTheDocumentationOfGo() throws Exception {
        LogKey peter = LogKey.ofSeed("PeterNeumann", seed(SEED));
        LogKey enoch = LogKey.ofSeed("EnochRoot", new byte[32]);

        assertThat(peter.verifier()).hasToString(VKEY);
        assertThat(SignedNote.sign(TEXT, List.of(peter)).encode()).isEqualTo(NOTE);
        assertThat(SignedNote.sign(TEXT, List.of(peter, enoch)).encode()).isEqualTo(NOTE + ENOCH);
    }

    @Test
    void isVerifiedAsInTheDocumentationOfGo() throws Exception {
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.encode()).isEqualTo(NOTE);
        assertThat(note.verify(List.of(peter()))).containsExactly(peter());
    }

    @Test
    void isVerifiedAsInTheSpecification() throws Exception {
        SignedNote note =
                SignedNote.parse(
                        """
                        This is an example message.

                        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                        """);

        assertThat(
                        note.verify(
                                List.of(
                                        VerifierKey.parse(
                                                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"))))
                .hasSize(1);
    }

    @Test
    void ignoresUnknownKeysButNoneItTrusts() throws Exception {
        SignedNote both = SignedNote.parse(NOTE + ENOCH);
        SignedNote sameName = SignedNote.parse(NOTE + LINE.replace("x08go/", "y08go/"));
        SignedNote forged = SignedNote.parse(NOTE + LINE.replace("ZJkuBS", "ZJkuBT"));

        assertThat(both.verify(List.of(peter()))).containsExactly(peter());
        assertThat(sameName.verify(List.of(peter()))).containsExactly(peter());
        assertThatThrownBy(() -> forged.verify(List.of(peter())))
                .hasMessage("The signature by " + VKEY + " does not verify.");
        assertThatThrownBy(() -> SignedNote.parse(TEXT + "\n" + ENOCH).verify(List.of(peter())))
                .hasMessage("No trusted key signed the note: [" + VKEY + "].");
        assertThatThrownBy(() -> both.verify(List.of())).isInstanceOf(VerificationException.class);
    }

    @Test
    void aChangedTextDoesNotVerify() throws Exception {
        SignedNote changed = SignedNote.parse(NOTE.replace("know", "Know"));

        assertThatThrownBy(() -> changed.verify(List.of(peter())))
                .isInstanceOf(VerificationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n— a AAAAAAA=\n",
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
                "te\txt\n\n— a AAAAAAA=\n",
                "te\ud800xt\n\n— a AAAAAAA=\n"
            })
    void isRefusedWhenMalformed(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(VerificationException.class);
    }

    @Test
    void isUtf8() {
        byte[] latin1 = "Über\n\n— a AAAAAAA=\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> SignedNote.parse(latin1)).hasMessage("The text is not UTF-8.");
    }

    @Test
    void mayHaveEmptyLinesAndManySignatures() throws Exception {
        String line = "— a AAAAAAA=\n";
        SignedNote note = SignedNote.parse("one\n\ntwo\n\n" + line.repeat(100));

        assertThat(note.text()).isEqualTo("one\n\ntwo\n");
        assertThatThrownBy(() -> SignedNote.parse("one\n\n" + line.repeat(101)))
                .hasMessage("The note has more than 100 signatures.");
    }

    @Test
    void isNotSignedWhenItCannotBeRead() throws Exception {
        List<LogKey> keys = List.of(LogKey.ofSeed("a", new byte[32]));

        for (String text : List.of("no newline", "tab\t\n", "half \ud800\n")) {
            assertThatThrownBy(() -> SignedNote.sign(text, keys))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SignedNote.sign("text\n", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static VerifierKey peter() throws VerificationException {
        return VerifierKey.parse(VKEY);
    }

    private static byte[] seed(String typeAndSeed) {
        byte[] bytes = Base64.getDecoder().decode(typeAndSeed);
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }
}
