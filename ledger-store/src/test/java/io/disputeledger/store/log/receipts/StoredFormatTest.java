package io.disputeledger.store.log.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What was written once must be read for ever: a difference here breaks every receipt and every log
 * out there. The files were written by version 1 and are never written again; a new format gets new
 * files beside them.
 */
class StoredFormatTest {

    private static final SampleLog LOG = new SampleLog();

    @Test
    void entriesAreEncodedAsStored() throws Exception {
        byte[] bundle = HexFormat.of().parseHex(stored("entries.v1.hex"));

        assertThat(EntryBundle.encode(LOG.entries)).isEqualTo(bundle);
        List<byte[]> entries = new EntryBundle(0, SampleLog.SIZE).decode(bundle);
        for (byte[] entry : entries) {
            assertThat(LogEntry.decode(entry).encode()).isEqualTo(entry);
        }
    }

    @Test
    void theTileIsAsStored() throws Exception {
        assertThat(HexFormat.of().formatHex(new Tile(0, 0, SampleLog.SIZE).contents(LOG.tree)))
                .isEqualTo(stored("tile.v1.hex"));
    }

    @Test
    void theFrontierIsAsStored() throws Exception {
        assertThat(HexFormat.of().formatHex(LOG.tree.frontier.toBytes()))
                .isEqualTo(stored("frontier.v1.hex"));
    }

    @Test
    void receiptsAreAsStoredAndVerify() throws Exception {
        String receipt = stored("receipt-9.v1.tlog-proof") + "\n";
        VerifierKey key = VerifierKey.parse(stored("log.v1.vkey"));

        assertThat(LOG.receipt(9, List.of(SampleLog.key(1))).encode()).isEqualTo(receipt);
        assertThat(SampleLog.key(1).verifier()).isEqualTo(key);
        new ReceiptVerifier(SampleLog.ORIGIN, List.of(key))
                .verify(LOG.entries.get(9), TlogProof.parse(receipt));
    }

    private static String stored(String name) throws IOException {
        try (var file = StoredFormatTest.class.getResourceAsStream("/golden/log/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8).strip();
        }
    }
}
