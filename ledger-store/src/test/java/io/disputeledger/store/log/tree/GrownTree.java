package io.disputeledger.store.log.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A tree grown leaf by leaf, which remembers every node that was completed. */
public final class GrownTree implements NodeReader, NodeSink {

    private final TreeHasher hasher = new TreeHasher();
    private final Map<NodeId, Hash> nodes = new HashMap<>();
    public final MerkleFrontier frontier = new MerkleFrontier(hasher);
    public final List<byte[]> entries;

    public GrownTree(List<byte[]> entries) {
        this.entries = entries;
        entries.forEach(entry -> frontier.append(hasher.leaf(entry), this));
    }

    /** A tree of so many different entries. */
    public static GrownTree of(int size) {
        return new GrownTree(
                IntStream.range(0, size)
                        .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    @Override
    public void completed(int level, long index, Hash hash) {
        if (nodes.put(new NodeId(level, index), hash) != null) {
            throw new AssertionError("Node " + index + " of level " + level + " came twice.");
        }
    }

    @Override
    public Hash read(int level, long index) {
        Hash hash = nodes.get(new NodeId(level, index));
        if (hash == null) {
            throw new AssertionError("Node " + index + " of level " + level + " is not complete.");
        }
        return hash;
    }

    public Hash leaf(int index) {
        return read(0, index);
    }

    /** The root of the tree of the first so many entries, from the reference. */
    public Hash root(int size) {
        return Hash.of(Rfc6962.mth(entries.subList(0, size)));
    }

    int nodes() {
        return nodes.size();
    }
}
