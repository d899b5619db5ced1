package io.disputeledger.store.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every proof is the one that RFC 6962 defines, and verifies. */
class ProofProperties {

    private static final int TRIES = 150;

    private final TreeHasher hasher = new TreeHasher();

    @Property(tries = TRIES)
    void inclusionIsTheOneOfTheDefinition(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other)
            throws VerificationException {
        Sizes sizes = Sizes.of(one, other);
        InclusionProof proof = sizes.inclusion();

        proof.verify(sizes.leaf(), sizes.root(), hasher);
        assertThat(proof.hashes()).isEqualTo(hashes(Rfc6962.path(sizes.index(), sizes.entries())));
    }

    @Property(tries = TRIES)
    void consistencyIsTheOneOfTheDefinition(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other)
            throws VerificationException {
        Sizes sizes = Sizes.of(one, other);
        ConsistencyProof proof = sizes.consistency();

        proof.verify(sizes.oldRoot(), sizes.root(), hasher);
        assertThat(proof.hashes())
                .isEqualTo(hashes(Rfc6962.proof(sizes.smaller(), sizes.entries())));
    }

    @Property(tries = TRIES)
    void readsNoNodeTwice(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other) {
        Sizes sizes = Sizes.of(one, other);
        List<NodeId> reads = new ArrayList<>();
        NodeReader counting =
                (level, index) -> {
                    reads.add(new NodeId(level, index));
                    return Sizes.TREE.read(level, index);
                };

        InclusionProof.of(sizes.index(), sizes.larger(), counting, hasher);
        assertReadOnce(reads, InclusionProof.nodes(sizes.index(), sizes.larger()));
        reads.clear();
        ConsistencyProof.of(sizes.smaller(), sizes.larger(), counting, hasher);
        assertReadOnce(reads, ConsistencyProof.nodes(sizes.smaller(), sizes.larger()));
    }

    @Property(tries = TRIES)
    void inclusionOfARunIsThatOfEachOfItsLeaves(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other) {
        Sizes sizes = Sizes.of(one, other);
        // A batch knows the nodes that it completed, and the edge before it, and no others.
        MerkleFrontier grown = GrownTree.of(sizes.index()).frontier;
        AppendedNodes nodes = new AppendedNodes(grown.copy());
        sizes.entries()
                .subList(sizes.index(), sizes.larger())
                .forEach(entry -> grown.append(hasher.leaf(entry), nodes));

        RunProofs run = RunProofs.of(sizes.index(), sizes.larger(), nodes, hasher);

        for (int leaf = sizes.index(); leaf < sizes.larger(); leaf++) {
            List<Hash> hashes = new ArrayList<>(run.own(leaf, hasher));
            hashes.addAll(run.shared());
            assertThat(hashes).isEqualTo(hashes(Rfc6962.path(leaf, sizes.entries())));
        }
    }

    @Example
    void isNotMadeOfWhatTheTreeHasNot() {
        assertThatThrownBy(() -> InclusionProof.nodes(7, 7))
                .hasMessage("A tree of 7 leaves has no leaf 7.");
        assertThatThrownBy(() -> InclusionProof.nodes(-1, 7))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InclusionProof.nodes(0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RunProofs.of(7, 7, Sizes.TREE, hasher))
                .hasMessage("A tree of 7 leaves has no leaf 7.");
        assertThatThrownBy(() -> RunProofs.of(4, 7, Sizes.TREE, hasher).own(3, hasher))
                .hasMessage("Leaf 3 is not one of 4 to 7.");
        assertThatThrownBy(() -> ConsistencyProof.nodes(0, 7))
                .hasMessage("No proof leads from a tree of 0 leaves to one of 7.");
        assertThatThrownBy(() -> ConsistencyProof.nodes(8, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertReadOnce(List<NodeId> reads, List<NodeId> nodes) {
        assertThat(Set.copyOf(reads)).hasSameSizeAs(reads).isEqualTo(new HashSet<>(nodes));
    }

    private static List<Hash> hashes(List<byte[]> hashes) {
        return hashes.stream().map(Hash::of).toList();
    }
}
