package io.disputeledger.store.log.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.tree.GrownTree;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A log of thirteen events, the same in every run: fixed salts, times and key. */
final class SampleLog {

    static final String ORIGIN = "ledger.example/disputes";
    static final int SIZE = 13;

    final List<byte[]> entries = IntStream.range(0, SIZE).mapToObj(i -> event(i).encode()).toList();
    final GrownTree tree = new GrownTree(entries);

    static LogKey key(int seed) throws VerificationException {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return LogKey.ofSeed(ORIGIN, bytes);
    }

    Checkpoint checkpoint() {
        return new Checkpoint(ORIGIN, SIZE, tree.frontier.root());
    }

    TlogProof receipt(int index, List<LogKey> keys) {
        return new TlogProof(
                index,
                InclusionProof.of(index, SIZE, tree, new TreeHasher()).hashes(),
                checkpoint().sign(keys));
    }

    private static LogEntry event(int i) {
        byte[] salt = new byte[LogEntry.SALT_BYTES];
        Arrays.fill(salt, (byte) i);
        return new LogEntry(
                salt,
                i,
                Instant.parse("2026-03-02T01:00:00.123456789Z").plusSeconds(i),
                "Dispute",
                "D-1",
                "event-" + i,
                "io.disputeledger.contracts.disputes.AppealFiled",
                i % 2 == 0 ? "" : "1",
                "{}".getBytes(UTF_8),
                "{\"disputeId\":\"D-1\",\"party\":\"卖家\",\"n\":%d}".formatted(i).getBytes(UTF_8));
    }
}
