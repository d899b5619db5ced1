package io.disputeledger.store.log.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of checkpoints, beginning with the example of c2sp.org/tlog-checkpoint. */
class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    @Test
    void isReadAsInTheSpecification() throws Exception {
        SignedNote note =
                SignedNote.parse(
                        TEXT
                                + "\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZn"
                                + "iMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n");
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(StrictBase64.encode(checkpoint.root())).isEqualTo(ROOT);
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(TEXT);
    }

    @Test
    void keepsItsExtensionLines() throws Exception {
        Checkpoint checkpoint = Checkpoint.parse(TEXT + "one\ntwo two\n");

        assertThat(checkpoint.extensions()).containsExactly("one", "two two");
        assertThat(checkpoint.text()).isEqualTo(TEXT + "one\ntwo two\n");
    }

    @Test
    void maySignTheEmptyTree() throws Exception {
        Checkpoint empty = new Checkpoint("example.com/log", 0, TreeHasher.EMPTY_ROOT);

        assertThat(empty.text())
                .isEqualTo("example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n1\n",
                "a\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "a\n01\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n\n" + ROOT + "\n",
                "a\n٣\n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n0\n" + ROOT + "\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\nAAAA\n",
                "a\n1\n" + ROOT + "\n\n",
                "a\n1\n" + ROOT + "\n\nextension\n"
            })
    void isRefusedWhenMalformed(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(VerificationException.class);
    }

    @Test
    void isReadUpToTheLengthThatOthersRead() throws Exception {
        String longest = TEXT + "é".repeat((Checkpoint.TEXT_BYTES_MAX - TEXT.length()) / 2 - 1);
        longest += "x".repeat(Checkpoint.TEXT_BYTES_MAX - 1 - longest.getBytes(UTF_8).length);

        assertThat(Checkpoint.parse(longest + "\n").extensions()).hasSize(1);
        String longer = longest + "x\n";
        assertThatThrownBy(() -> Checkpoint.parse(longer))
                .hasMessage("A checkpoint of 1000001 bytes is larger than any that is read.");
    }

    @Test
    void isNotMadeMalformed() {
        var root = TreeHasher.EMPTY_ROOT;
        assertThatThrownBy(() -> new Checkpoint("", 1, root))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("a\nb", 1, root))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("a", -1, root))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("a", 1, root, List.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
