package io.disputeledger.benchmarks.micro;

import io.disputeledger.benchmarks.appends.SampleLog;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.AppendedNodes;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.MerkleFrontier;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.proofs.LogIdentity;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a proof costs in the process: for each event, but for the signature, which a batch shares.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Entries {

    /** A log of a million events before the batch. */
    private static final int EVENTS_BEFORE = 1_000_000;

    private static final int BATCH = 64;

    private final TreeHasher hasher = new TreeHasher();
    private final LogEntry entry = entry();
    private final byte[] encoded = entry.encode();
    private final LogIdentity log = SampleLog.identity();
    private final Hash root = hasher.leaf(encoded);
    private final AppendedNodes nodes = nodes();
    private final SignedNote note = sign();

    /** The bytes that are hashed. */
    @Benchmark
    public byte[] encode() {
        return entry.encode();
    }

    /** The hash of an entry. */
    @Benchmark
    public Hash hash() {
        return hasher.leaf(encoded);
    }

    /** A signed checkpoint; one for each batch. */
    @Benchmark
    public final SignedNote sign() {
        return new Checkpoint(log.origin(), EVENTS_BEFORE + BATCH, root).sign(log.keys());
    }

    /** A receipt's text, from the nodes of its batch. */
    @Benchmark
    public String receipt() {
        long position = EVENTS_BEFORE + BATCH / 2;
        InclusionProof proof = InclusionProof.of(position, EVENTS_BEFORE + BATCH, nodes, hasher);
        return new TlogProof(position, proof.hashes(), note).encode();
    }

    private AppendedNodes nodes() {
        MerkleFrontier tree = new MerkleFrontier(hasher);
        for (int i = 0; i < EVENTS_BEFORE; i++) {
            tree.append(root, (_, _, _) -> {});
        }
        AppendedNodes batch = new AppendedNodes(tree);
        for (int i = 0; i < BATCH; i++) {
            tree.append(root, batch);
        }
        return batch;
    }

    private static LogEntry entry() {
        byte[] payload =
                SampleEvents.JSON.serialize(SampleEvents.evidence("E-1"), byte[].class).getData();
        return new LogEntry(
                new byte[LogEntry.SALT_BYTES],
                0,
                Instant.EPOCH,
                "Evidence",
                "evidence:E-1",
                "7f10b23d-fcce-8969-8068-3417d3b3c655",
                "io.disputeledger.contracts.evidence.EvidenceSubmitted",
                "1",
                new byte[0],
                payload);
    }
}
