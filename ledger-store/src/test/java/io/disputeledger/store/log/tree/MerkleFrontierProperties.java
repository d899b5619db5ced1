package io.disputeledger.store.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the edge of every tree. */
class MerkleFrontierProperties {

    private static final int TRIES = 200;
    private static final int SIZE_MAX = 300;

    private final TreeHasher hasher = new TreeHasher();

    @Property(tries = TRIES)
    void hasTheRootOfTheDefinition(@ForAll @IntRange(max = SIZE_MAX) int size) {
        GrownTree tree = GrownTree.of(size);

        assertThat(tree.frontier.root()).isEqualTo(tree.root(size));
        assertThat(tree.frontier.size()).isEqualTo(size);
        assertThat(tree.frontier.subtrees()).hasSize(Integer.bitCount(size));
    }

    @Property(tries = TRIES)
    void goesOnWhereItWasStored(
            @ForAll @IntRange(max = SIZE_MAX) int size, @ForAll @IntRange(max = 20) int more) {
        GrownTree whole = GrownTree.of(size + more);
        byte[] stored = GrownTree.of(size).frontier.toBytes();
        MerkleFrontier restored = MerkleFrontier.restore(hasher, stored);

        for (int index = size; index < size + more; index++) {
            restored.append(
                    whole.leaf(index),
                    (level, at, hash) -> assertThat(hash).isEqualTo(whole.read(level, at)));
        }

        assertThat(restored.root()).isEqualTo(whole.frontier.root());
        assertThat(restored.toBytes()).isEqualTo(whole.frontier.toBytes());
    }

    @Property(tries = TRIES)
    void isNotMovedByItsCopy(@ForAll @IntRange(max = SIZE_MAX) int size) {
        MerkleFrontier frontier = GrownTree.of(size).frontier;
        Hash root = frontier.root();
        MerkleFrontier copy = frontier.copy();

        copy.append(hasher.leaf(new byte[] {1}), (level, index, hash) -> {});

        assertThat(frontier.root()).isEqualTo(root);
        assertThat(copy.root()).isNotEqualTo(root);
    }

    @Property(tries = TRIES)
    void provesABatchFromWhatItCompleted(
            @ForAll @IntRange(max = SIZE_MAX) int size,
            @ForAll @IntRange(min = 1, max = 70) int batch)
            throws VerificationException {
        GrownTree whole = GrownTree.of(size + batch);
        MerkleFrontier frontier = GrownTree.of(size).frontier;
        AppendedNodes nodes = new AppendedNodes(frontier);
        for (int index = size; index < size + batch; index++) {
            frontier.append(whole.leaf(index), nodes);
        }

        for (int index = size; index < size + batch; index++) {
            InclusionProof proof = InclusionProof.of(index, size + batch, nodes, hasher);
            assertThat(proof).isEqualTo(InclusionProof.of(index, size + batch, whole, hasher));
            proof.verify(whole.leaf(index), frontier.root(), hasher);
        }
    }

    @Example
    void isRestoredFromItsExactBytesOnly() {
        byte[] stored = GrownTree.of(5).frontier.toBytes();

        assertThat(stored).hasSize(8 + 2 * 32);
        assertThatThrownBy(() -> MerkleFrontier.restore(hasher, Arrays.copyOf(stored, 8 + 3 * 32)))
                .hasMessage("The edge of a tree of 5 is not 104 bytes long.");
        assertThatThrownBy(() -> MerkleFrontier.restore(hasher, new byte[7]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void keepsNoNodeOfAnOlderBatch() {
        AppendedNodes nodes = new AppendedNodes(GrownTree.of(5).frontier);

        assertThat(nodes.read(0, 4)).isEqualTo(GrownTree.of(5).leaf(4));
        assertThatThrownBy(() -> nodes.read(0, 3))
                .hasMessage("Node 3 of level 0 is not of this batch.");
        assertThatThrownBy(() -> nodes.read(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nodes.read(7, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
