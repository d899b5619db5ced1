package io.disputeledger.verifier.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.Entry;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A digest is that of the evidence only where the payload names it whole. */
class EvidenceListTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void aDigestIsAStringOfItsOwn() throws Exception {
        require("{\"sha256\":\"" + DIGEST + "\"}");
        for (String payload :
                new String[] {
                    "{}",
                    "{\"longer\":\"" + DIGEST + "0\"}",
                    "{\"longer\":\"f" + DIGEST + "\"}",
                    "{\"note\":\"it was " + DIGEST + " I think\"}",
                    "{\"other\":\"" + DIGEST.replace('a', 'b') + "\"}"
                }) {
            assertThatThrownBy(() -> require(payload))
                    .as(payload)
                    .hasMessageStartingWith(
                            "evidence, byte 0: expected a digest that the payload of entry 7 has");
        }
    }

    private static void require(String payload) throws NotVerified {
        Entry entry =
                new Entry(
                        0,
                        Instant.EPOCH,
                        "Evidence",
                        "evidence:E-1",
                        "e",
                        "p",
                        "",
                        new byte[0],
                        payload.getBytes(UTF_8));
        EvidenceList.parse(new Source("evidence", (DIGEST + " 7 E-1\n").getBytes(UTF_8)))
                .requireFits(Map.of(7L, entry));
    }
}
