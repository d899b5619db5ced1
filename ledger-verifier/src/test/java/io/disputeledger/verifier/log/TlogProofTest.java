package io.disputeledger.verifier.log;

import static io.disputeledger.verifier.log.Published.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts: the stored sample that no change may touch, and what is none. */
class TlogProofTest {

    private static final Path STORED =
            Path.of("../ledger-store/src/test/resources/golden/log").toAbsolutePath();
    private static final String HASH = "A".repeat(43) + "=\n";

    @Test
    void theStoredReceiptVerifies() throws Exception {
        byte[] entries =
                HexFormat.of().parseHex(Files.readString(STORED.resolve("entries.v1.hex")).strip());
        String receipt = Files.readString(STORED.resolve("receipt-9.v1.tlog-proof"));
        String key = Files.readString(STORED.resolve("log.v1.vkey")).strip();
        TlogProof proof = TlogProof.parse(source(receipt));
        SignedCheckpoint signed =
                new Trust(List.of(Published.key(key)), null).verify(proof.checkpoint());

        Source all = new Source("entries", entries);
        int offset = 0;
        for (int index = 0; index < signed.checkpoint().size(); index++) {
            int length = Byte.toUnsignedInt(entries[offset]) << 8;
            length += Byte.toUnsignedInt(entries[offset + 1]);
            Source entry = all.slice(offset + 2, offset + 2 + length);
            offset += 2 + length;
            assertThat(Entry.decode(entry).sequence()).isEqualTo(index);
            if (index == 9) {
                proof.verify(entry, signed.checkpoint());
            } else {
                assertThatThrownBy(() -> proof.verify(entry, signed.checkpoint()))
                        .isInstanceOf(NotVerified.class);
            }
        }
        assertThat(offset).isEqualTo(entries.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v2\nindex 6\n\n",
                "c2sp.org/tlog-proof@v1\nindex\n\n",
                "c2sp.org/tlog-proof@v1\nindex \n\n",
                "c2sp.org/tlog-proof@v1\nindex 06\n\n",
                "c2sp.org/tlog-proof@v1\nindex -6\n\n",
                "c2sp.org/tlog-proof@v1\nindex 6\n",
                "c2sp.org/tlog-proof@v1\nindex 6\nextra AAAA\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAA\nindex 6\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAAA\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAAA\nextra AAAA\nindex 6\n\n",
                "c2sp.org/tlog-proof@v1\nindex 6\nAAAA\n\n",
                "\nc2sp.org/tlog-proof@v1\nindex 6\n\n"
            })
    void isRefusedWhenMalformed(String text) {
        assertThatThrownBy(() -> TlogProof.parse(source(text))).isInstanceOf(NotVerified.class);
    }

    @Test
    void hasAsManyHashesAsThePathIsLong() throws Exception {
        Checkpoint checkpoint = new Checkpoint("a", 7, MerkleTree.EMPTY_ROOT);
        for (int hashes = 0; hashes < 100; hashes++) {
            TlogProof proof = proof("6", hashes);
            assertThatThrownBy(() -> proof.verify(source(""), checkpoint))
                    .hasMessageStartingWith(
                            hashes == 2
                                    ? "f: this is not entry 6 of the log: "
                                    : "f: it has %d hashes, and entry 6 of 7 needs 2"
                                            .formatted(hashes));
        }
    }

    @Test
    void isOfAnEntryThatTheCheckpointCovers() throws Exception {
        for (String index : new String[] {"7", "8", "9223372036854775807"}) {
            TlogProof proof = proof(index, 2);
            assertThatThrownBy(() ->
                            proof.verify(source(""), new Checkpoint("a", 7, MerkleTree.EMPTY_ROOT)))
                    .hasMessage(
                            "f: it is about entry %s, and the checkpoint about 7 entries only"
                                    .formatted(index));
        }
        TlogProof first = proof("0", 0);
        assertThatThrownBy(() ->
                        first.verify(source(""), new Checkpoint("a", 0, MerkleTree.EMPTY_ROOT)))
                .isInstanceOf(NotVerified.class);
    }

    private static TlogProof proof(String index, int hashes) throws NotVerified {
        return TlogProof.parse(
                source(
                        "c2sp.org/tlog-proof@v1\nindex "
                                + index
                                + "\n"
                                + HASH.repeat(hashes)
                                + "\n"));
    }
}
