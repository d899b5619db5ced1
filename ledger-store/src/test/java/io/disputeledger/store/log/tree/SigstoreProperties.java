package io.disputeledger.store.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Our inclusion proofs, verified by sigstore-java, which shares no line with us. */
class SigstoreProperties {

    private static final int TRIES = 300;

    private final TreeHasher hasher = new TreeHasher();

    /** Every leaf of every size, where a wrong turn at the ragged right edge would show. */
    @Example
    void verifiesEveryProofOfSmallTrees() {
        int sizeMax = 70;
        for (int size = 1; size <= sizeMax; size++) {
            for (int index = 0; index < size; index++) {
                verifiesBySigstore(new Sizes(index + 1, size));
            }
        }
    }

    @Property(tries = TRIES)
    void verifiesTheProofsOfLargerTrees(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other) {
        verifiesBySigstore(Sizes.of(one, other));
    }

    @Property(tries = TRIES)
    void refusesWithUsAFlippedBit(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other,
            @ForAll @IntRange(max = 255) int bit) {
        Sizes sizes = Sizes.of(one, other);
        InclusionProof proof = sizes.inclusion();
        List<Hash> hashes = proof.hashes();

        refusedByBoth(proof, Tampering.flip(sizes.leaf(), bit), sizes.root());
        refusedByBoth(proof, sizes.leaf(), Tampering.flip(sizes.root(), bit));
        for (int place = 0; place < hashes.size(); place++) {
            List<Hash> flipped = Tampering.flipped(hashes, place, bit);
            refusedByBoth(sizes, new InclusionProof(sizes.index(), sizes.larger(), flipped));
        }
    }

    @Property(tries = TRIES)
    void refusesWithUsAMissingAnAddedOrASwappedHash(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other) {
        Sizes sizes = Sizes.of(one, other);
        Tampering.edits(sizes.inclusion().hashes(), sizes.root())
                .forEach(hashes ->
                        refusedByBoth(
                                sizes, new InclusionProof(sizes.index(), sizes.larger(), hashes)));
    }

    /** Another index or size may give the same path: then both accept it, or we alone refuse. */
    @Property(tries = TRIES)
    void acceptsWhateverWeAccept(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other,
            @ForAll @IntRange(max = Sizes.MAX) int claimedIndex,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int claimedSize) {
        Sizes sizes = Sizes.of(one, other);
        InclusionProof claim =
                new InclusionProof(claimedIndex, claimedSize, sizes.inclusion().hashes());

        if (oursAccepts(claim, sizes.leaf(), sizes.root())) {
            assertThat(sigstoreAccepts(claim, sizes.leaf(), sizes.root())).isTrue();
        }
    }

    /**
     * Sigstore does not ask whether the path ended at the root, nor whether there is such a leaf.
     */
    @Example
    void isLaxerThanWeAre() {
        Hash root = Sizes.TREE.leaf(0);
        InclusionProof tooShort = new InclusionProof(0, 8, List.of());
        InclusionProof beyond = new InclusionProof(1, 1, List.of());

        for (InclusionProof proof : List.of(tooShort, beyond)) {
            assertThat(sigstoreAccepts(proof, root, root)).isTrue();
            assertThat(oursAccepts(proof, root, root)).isFalse();
        }
    }

    private void verifiesBySigstore(Sizes sizes) {
        InclusionProof proof = sizes.inclusion();
        assertThatCode(() -> bySigstore(proof, sizes.leaf(), sizes.root()))
                .as(sizes.toString())
                .doesNotThrowAnyException();
    }

    private void refusedByBoth(Sizes sizes, InclusionProof proof) {
        refusedByBoth(proof, sizes.leaf(), sizes.root());
    }

    private void refusedByBoth(InclusionProof proof, Hash leaf, Hash root) {
        assertThat(sigstoreAccepts(proof, leaf, root)).as("sigstore: " + proof).isFalse();
        assertThat(oursAccepts(proof, leaf, root)).as("ours: " + proof).isFalse();
    }

    private boolean oursAccepts(InclusionProof proof, Hash leaf, Hash root) {
        try {
            proof.verify(leaf, root, hasher);
            return true;
        } catch (VerificationException _) {
            return false;
        }
    }

    private static boolean sigstoreAccepts(InclusionProof proof, Hash leaf, Hash root) {
        try {
            bySigstore(proof, leaf, root);
            return true;
        } catch (InclusionProofVerificationException _) {
            return false;
        }
    }

    private static void bySigstore(InclusionProof proof, Hash leaf, Hash root)
            throws InclusionProofVerificationException {
        InclusionProofVerifier.verify(
                leaf.toBytes(),
                proof.index(),
                proof.size(),
                proof.hashes().stream().map(Hash::toBytes).toList(),
                root.toBytes());
    }
}
