package io.disputeledger.verifier.log;

import static io.disputeledger.verifier.log.Published.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.verifier.input.NotVerified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of checkpoints, beginning with the example of c2sp.org/tlog-checkpoint. */
class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void isReadAsInTheSpecification() throws Exception {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        SignedNote note =
                SignedNote.parse(
                        source(
                                text
                                        + "\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1My"
                                        + "q/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+"
                                        + "xeMcTOAYQ8=\n"));
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root()).hasToString(ROOT);
        assertThat(Checkpoint.parse(source(text + "an extension\n"))).isEqualTo(checkpoint);
    }

    @Test
    void mayBeOfTheEmptyTree() throws Exception {
        Checkpoint empty =
                Checkpoint.parse(source("a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"));

        assertThat(empty.size()).isEqualTo(0);
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
        assertThatThrownBy(() -> Checkpoint.parse(source(text))).isInstanceOf(NotVerified.class);
    }
}
