package io.disputeledger.verifier.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.MerkleFrontier;
import io.disputeledger.store.log.tree.NodeId;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A log made by the server's code, entry by entry, which remembers its tree at every size. */
public final class SampleLog {

    public static final String ORIGIN = "ledger.example/disputes";

    /** The log's key, and the one that will follow it. */
    public static final LogKey KEY = key(ORIGIN, 1);

    public static final LogKey NEXT_KEY = key(ORIGIN, 2);

    public final List<byte[]> entries = new ArrayList<>();

    private final TreeHasher hasher = new TreeHasher();
    private final MerkleFrontier frontier = new MerkleFrontier(hasher);
    private final Map<NodeId, Hash> nodes = new HashMap<>();
    private final List<Hash> roots = new ArrayList<>(List.of(frontier.root()));

    public static LogKey key(String name, int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        try {
            return LogKey.ofSeed(name, bytes);
        } catch (VerificationException e) {
            throw new AssertionError(e);
        }
    }

    /** Appends an event, and tells its position. */
    public int append(String type, String id, int sequence, String payload) {
        byte[] salt = new byte[LogEntry.SALT_BYTES];
        Arrays.fill(salt, (byte) entries.size());
        return append(
                new LogEntry(
                                salt,
                                sequence,
                                Instant.parse("2026-03-02T01:00:00.123456Z")
                                        .plusSeconds(entries.size()),
                                type,
                                id,
                                "event-" + entries.size(),
                                "io.example." + type + "Changed",
                                sequence == 0 ? "" : "1",
                                "{}".getBytes(UTF_8),
                                payload.getBytes(UTF_8))
                        .encode());
    }

    /** Appends any bytes, and tells their position. */
    public int append(byte[] entry) {
        entries.add(entry);
        frontier.append(
                hasher.leaf(entry),
                (level, index, hash) -> nodes.put(new NodeId(level, index), hash));
        roots.add(frontier.root());
        return entries.size() - 1;
    }

    public int size() {
        return entries.size();
    }

    public byte[] entry(int index) {
        return entries.get(index);
    }

    public Checkpoint checkpoint(int size) {
        return new Checkpoint(ORIGIN, size, roots.get(size));
    }

    /** The checkpoint, signed. */
    public String signed(int size, LogKey... keys) {
        return checkpoint(size).sign(List.of(keys)).encode();
    }

    /** A tlog-proof for the log as it is. */
    public String proof(int index, LogKey... keys) {
        return new TlogProof(index, path(index, size()), checkpoint(size()).sign(List.of(keys)))
                .encode();
    }

    public List<Hash> path(int index, int size) {
        return InclusionProof.of(index, size, this::node, hasher).hashes();
    }

    public List<Hash> consistency(int from, int to) {
        return ConsistencyProof.of(from, to, this::node, hasher).hashes();
    }

    /** A consistency proof as a file. */
    public String consistencyProof(int from, int to) {
        StringBuilder text = new StringBuilder("dispute-ledger-consistency@v1\n");
        text.append("from ").append(from).append("\nto ").append(to).append('\n');
        for (Hash hash : consistency(from, to)) {
            text.append(Base64.getEncoder().encodeToString(hash.toBytes())).append('\n');
        }
        return text.toString();
    }

    private Hash node(int level, long index) {
        return Objects.requireNonNull(nodes.get(new NodeId(level, index)));
    }
}
