package io.disputeledger.store.log.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tree.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt proves its own entry, to those who trust its key, and nothing else to anyone. */
class ReceiptVerifierTest {

    private static final SampleLog LOG = new SampleLog();

    @Test
    void everyEntryIsProvedByItsReceipt() throws Exception {
        for (int index = 0; index < SampleLog.SIZE; index++) {
            TlogProof receipt = TlogProof.parse(text(index));
            assertThat(receipt.index()).isEqualTo(index);
            assertThat(verifier(1).verify(LOG.entries.get(index), receipt))
                    .isEqualTo(LOG.checkpoint());
        }
    }

    @Test
    void anotherEntryIsNot() throws Exception {
        TlogProof receipt = TlogProof.parse(text(4));

        assertThatThrownBy(() -> verifier(1).verify(LOG.entries.get(5), receipt))
                .isInstanceOf(VerificationException.class)
                .hasMessageStartingWith("The inclusion proof leads to root ")
                .hasMessageEndingWith(", not to " + LOG.tree.frontier.root() + ".");
    }

    @Test
    void aReceiptOfAnotherLogIsNot() throws Exception {
        TlogProof other =
                new TlogProof(
                        0,
                        LOG.receipt(0, List.of(SampleLog.key(1))).hashes(),
                        new Checkpoint("other.example", SampleLog.SIZE, LOG.tree.frontier.root())
                                .sign(List.of(SampleLog.key(1))));

        assertThatThrownBy(() -> verifier(1).verify(LOG.entries.getFirst(), other))
                .hasMessage(
                        "The checkpoint is of the log \"other.example\", not of"
                                + " \"ledger.example/disputes\".");
    }

    @Test
    void aKeyIsReplacedWithoutBreakingOldReceipts() throws Exception {
        byte[] entry = LOG.entries.getFirst();
        TlogProof old = LOG.receipt(0, List.of(SampleLog.key(1)));
        TlogProof both = LOG.receipt(0, List.of(SampleLog.key(1), SampleLog.key(2)));
        TlogProof next = LOG.receipt(0, List.of(SampleLog.key(2)));

        for (TlogProof receipt : List.of(old, both, next)) {
            verifier(1, 2).verify(entry, receipt);
        }
        verifier(1).verify(entry, both);
        verifier(2).verify(entry, both);
        assertThatThrownBy(() -> verifier(1).verify(entry, next))
                .hasMessageStartingWith("No trusted key signed the note: ");
        assertThatThrownBy(() -> verifier(2).verify(entry, old))
                .hasMessageStartingWith("No trusted key signed the note: ");
    }

    /** Every byte of the file counts: with any one changed, it proves nothing. */
    @Test
    void aChangedByteIsFound() throws Exception {
        byte[] receipt = text(6).getBytes(StandardCharsets.UTF_8);
        byte[] entry = LOG.entries.get(6);

        for (int at = 0; at < receipt.length; at++) {
            byte[] changed = receipt.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> verifier(1).verify(entry, TlogProof.parse(changed)))
                    .as("byte %d", at)
                    .isInstanceOf(VerificationException.class);
        }
    }

    @Test
    void theExtraLineIsReadOver() throws Exception {
        String extra = text(6).replace("\nindex", "\nextra AAAA\nindex");

        assertThat(TlogProof.parse(extra).encode()).isEqualTo(text(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v2\nindex 6\n\n",
                "c2sp.org/tlog-proof@v1\nindex\n\n",
                "c2sp.org/tlog-proof@v1\nindex 06\n\n",
                "c2sp.org/tlog-proof@v1\nindex -6\n\n",
                "c2sp.org/tlog-proof@v1\nindex 6\nextra AAAA\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAA\nindex 6\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAAA\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAAA\nextra AAAA\nindex 6\n\n",
                "c2sp.org/tlog-proof@v1\nindex 6\nAAAA\n\n",
                "\nc2sp.org/tlog-proof@v1\nindex 6\n\n"
            })
    void aMalformedReceiptIsRefused(String head) throws Exception {
        String checkpoint = text(6).substring(text(6).indexOf("\n\n") + 2);

        assertThatThrownBy(() -> TlogProof.parse(head + checkpoint))
                .isInstanceOf(VerificationException.class);
    }

    @Test
    void aHostileReceiptIsRefusedSoon() throws Exception {
        String many =
                text(6).replace("index 6\n", "index 6\n" + ("A".repeat(43) + "=\n").repeat(64));

        assertThatThrownBy(() -> TlogProof.parse(many))
                .hasMessage("The tlog-proof has more hashes than a tree is high.");
    }

    private static String text(int index) throws VerificationException {
        return LOG.receipt(index, List.of(SampleLog.key(1))).encode();
    }

    private static ReceiptVerifier verifier(int... seeds) throws VerificationException {
        List<VerifierKey> keys = new ArrayList<>();
        for (int seed : seeds) {
            LogKey key = SampleLog.key(seed);
            keys.add(VerifierKey.parse(key.verifier().toString()));
        }
        return new ReceiptVerifier(SampleLog.ORIGIN, keys);
    }
}
