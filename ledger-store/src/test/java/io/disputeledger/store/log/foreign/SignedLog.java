package io.disputeledger.store.log.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tiles.TiledNodes;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.GrownTree;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.MerkleFrontier;
import io.disputeledger.store.log.tree.NodeReader;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A log in memory, the same in every run. Its key was replaced when it was half as large: older
 * checkpoints are signed by the old key, newer ones by the old and the new one.
 */
final class SignedLog implements ServedLog, ProvingLog {

    static final String ORIGIN = "ledger.example/disputes";
    static final LogKey OLD_KEY = key(1);
    static final LogKey NEW_KEY = key(2);

    private final TreeHasher hasher = new TreeHasher();
    private final GrownTree tree;
    private final List<Hash> roots = new ArrayList<>();

    SignedLog(List<byte[]> entries) {
        tree = new GrownTree(entries);
        MerkleFrontier frontier = new MerkleFrontier(hasher);
        roots.add(frontier.root());
        for (byte[] entry : entries) {
            frontier.append(hasher.leaf(entry), (level, index, hash) -> {});
            roots.add(frontier.root());
        }
    }

    static SignedLog of(int size) {
        return new SignedLog(IntStream.range(0, size).mapToObj(i -> entry(i).encode()).toList());
    }

    static LogKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        try {
            return LogKey.ofSeed(ORIGIN, bytes);
        } catch (VerificationException e) {
            throw new AssertionError(e);
        }
    }

    int size() {
        return tree.entries.size();
    }

    List<byte[]> entries() {
        return tree.entries;
    }

    @Override
    public byte[] get(String path) {
        if (path.equals("checkpoint")) {
            return checkpoint(size()).encode().getBytes(UTF_8);
        }
        return Tile.parse(path)
                .map(tile -> tile.contents(tree))
                .or(() -> EntryBundle.parse(path).map(this::contents))
                .orElseThrow();
    }

    @Override
    public SignedNote checkpoint(long size) {
        boolean replaced = 2 * size > size();
        return unsigned(size).sign(replaced ? List.of(OLD_KEY, NEW_KEY) : List.of(OLD_KEY));
    }

    Checkpoint unsigned(long size) {
        return new Checkpoint(ORIGIN, size, roots.get((int) size));
    }

    @Override
    public TlogProof receipt(long index, long size) {
        InclusionProof proof = InclusionProof.of(index, size, nodes(size), hasher);
        return new TlogProof(index, proof.hashes(), checkpoint(size));
    }

    @Override
    public ConsistencyProof consistency(long oldSize, long newSize) {
        return ConsistencyProof.of(oldSize, newSize, nodes(newSize), hasher);
    }

    /** Out of tiles, as the store has them, and not out of the tree in memory. */
    private NodeReader nodes(long size) {
        return new TiledNodes(tile -> tile.contents(tree), size, hasher);
    }

    private byte[] contents(EntryBundle bundle) {
        int first = (int) bundle.index() * Tile.WIDTH;
        return EntryBundle.encode(tree.entries.subList(first, first + bundle.width()));
    }

    /** Of many lengths; the second is as long as a bundle can hold. */
    private static LogEntry entry(int i) {
        LogEntry entry = entry(i, new byte[i % 97]);
        return i == 1 ? entry(i, new byte[LogEntry.BYTES_MAX - entry.encode().length + i]) : entry;
    }

    private static LogEntry entry(int i, byte[] payload) {
        byte[] salt = new byte[LogEntry.SALT_BYTES];
        Arrays.fill(salt, (byte) i);
        Arrays.fill(payload, (byte) '~');
        return new LogEntry(
                salt,
                i,
                Instant.parse("2026-03-02T01:00:00Z").plusSeconds(i),
                "Dispute",
                "D-" + i,
                "event-" + i,
                "io.disputeledger.contracts.disputes.AppealFiled",
                "",
                "{}".getBytes(UTF_8),
                payload);
    }
}
