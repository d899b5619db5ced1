package io.disputeledger.store.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A proof that was changed anywhere is refused, exactly where the definition refuses it. */
class ProofTamperingProperties {

    private static final int TRIES = 150;

    private final TreeHasher hasher = new TreeHasher();

    @Property(tries = TRIES)
    void aFlippedBitIsFound(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other,
            @ForAll @IntRange(max = 255) int bit) {
        Sizes sizes = Sizes.of(one, other);
        InclusionProof inclusion = sizes.inclusion();
        ConsistencyProof consistency = sizes.consistency();
        refused(() -> inclusion.verify(flip(sizes.leaf(), bit), sizes.root(), hasher));
        refused(() -> inclusion.verify(sizes.leaf(), flip(sizes.root(), bit), hasher));
        refused(() -> consistency.verify(flip(sizes.oldRoot(), bit), sizes.root(), hasher));
        refused(() -> consistency.verify(sizes.oldRoot(), flip(sizes.root(), bit), hasher));
        for (int place = 0; place < inclusion.hashes().size(); place++) {
            refused(sizes, new Changed(flipped(inclusion.hashes(), place, bit), true));
        }
        for (int place = 0; place < consistency.hashes().size(); place++) {
            refused(sizes, new Changed(flipped(consistency.hashes(), place, bit), false));
        }
    }

    @Property(tries = TRIES)
    void aMissingAnAddedOrASwappedHashIsFound(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other) {
        Sizes sizes = Sizes.of(one, other);
        edits(sizes.inclusion().hashes(), sizes.root())
                .forEach(hashes -> refused(sizes, new Changed(hashes, true)));
        edits(sizes.consistency().hashes(), sizes.root())
                .forEach(hashes -> refused(sizes, new Changed(hashes, false)));
    }

    @Property(tries = TRIES)
    void anotherIndexOrSizeHoldsOnlyWhereTheDefinitionSaysSo(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other,
            @ForAll @IntRange(max = Sizes.MAX) int claimed,
            @ForAll @IntRange(max = Sizes.MAX) int claimedLarger) {
        Sizes sizes = Sizes.of(one, other);
        List<Hash> path = sizes.inclusion().hashes();
        byte[] root = Rfc6962.root(bytes(sizes.leaf()), claimed, claimedLarger, bytes(path));
        assertThat(
                        holds(() ->
                                new InclusionProof(claimed, claimedLarger, path)
                                        .verify(sizes.leaf(), sizes.root(), hasher)))
                .isEqualTo(root != null && Hash.of(root).equals(sizes.root()));

        List<Hash> proof = sizes.consistency().hashes();
        List<Hash> roots =
                Rfc6962.roots(bytes(sizes.oldRoot()), claimed, claimedLarger, bytes(proof), true)
                        .stream()
                        .map(Hash::of)
                        .toList();
        assertThat(
                        holds(() ->
                                new ConsistencyProof(claimed, claimedLarger, proof)
                                        .verify(sizes.oldRoot(), sizes.root(), hasher)))
                .isEqualTo(
                        claimed > 0
                                && claimed <= claimedLarger
                                && roots.equals(List.of(sizes.oldRoot(), sizes.root())));
    }

    @Property(tries = TRIES)
    void aLeafIsProvedAtItsOwnIndexOnly(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other,
            @ForAll @IntRange(max = Sizes.MAX) int claimed) {
        Sizes sizes = Sizes.of(one, other);
        InclusionProof proof =
                new InclusionProof(claimed, sizes.larger(), sizes.inclusion().hashes());

        assertThat(holds(() -> proof.verify(sizes.leaf(), sizes.root(), hasher)))
                .isEqualTo(claimed == sizes.index());
    }

    @Example
    void theReasonIsNamed() {
        Sizes sizes = Sizes.of(3, 7);
        Hash root = sizes.root();
        List<Hash> path = sizes.inclusion().hashes();
        reason("The proof is of leaf 7 in a tree of only 7.", new InclusionProof(7, 7, path));
        reason("The proof is of leaf 0 in a tree of only 0.", new InclusionProof(0, 0, path));
        reason(
                "The proof ends before it reaches the root.",
                new InclusionProof(2, 7, path.subList(0, 2)));
        reason(
                "The proof goes on above the root, by 2 hashes.",
                new InclusionProof(
                        2, 7, List.of(path.get(0), path.get(1), path.get(2), root, root)));
        assertThatThrownBy(() ->
                        new ConsistencyProof(0, 7, List.of())
                                .verify(TreeHasher.EMPTY_ROOT, root, hasher))
                .hasMessage("No proof leads from a tree of 0 leaves to one of 7.");
        assertThatThrownBy(() ->
                        new ConsistencyProof(7, 7, List.of()).verify(sizes.oldRoot(), root, hasher))
                .hasMessageStartingWith("The consistency proof leads to the new root ")
                .hasMessageEndingWith("not to " + root + ".");
    }

    private void reason(String reason, InclusionProof proof) {
        Sizes sizes = Sizes.of(3, 7);
        assertThatThrownBy(() -> proof.verify(sizes.leaf(), sizes.root(), hasher))
                .isInstanceOf(VerificationException.class)
                .hasMessage(reason);
    }

    private record Changed(List<Hash> hashes, boolean inclusion) {}

    private void refused(Sizes sizes, Changed proof) {
        if (proof.inclusion()) {
            refused(() ->
                    new InclusionProof(sizes.index(), sizes.larger(), proof.hashes())
                            .verify(sizes.leaf(), sizes.root(), hasher));
        } else {
            refused(() ->
                    new ConsistencyProof(sizes.smaller(), sizes.larger(), proof.hashes())
                            .verify(sizes.oldRoot(), sizes.root(), hasher));
        }
    }

    private static void refused(ThrowingCallable verification) {
        assertThat(holds(verification)).isFalse();
    }

    private static boolean holds(ThrowingCallable verification) {
        try {
            verification.call();
            return true;
        } catch (VerificationException _) {
            return false;
        } catch (Throwable e) {
            throw new AssertionError("Refused without a reason", e);
        }
    }

    private static List<List<Hash>> edits(List<Hash> hashes, Hash added) {
        List<List<Hash>> edits = new ArrayList<>();
        for (int place = 0; place <= hashes.size(); place++) {
            List<Hash> longer = new ArrayList<>(hashes);
            longer.add(place, added);
            edits.add(longer);
            if (place < hashes.size()) {
                List<Hash> shorter = new ArrayList<>(hashes);
                Hash removed = shorter.remove(place);
                edits.add(List.copyOf(shorter));
                if (place < shorter.size()) {
                    shorter.add(place + 1, removed);
                    edits.add(shorter);
                }
            }
        }
        return edits;
    }

    private static List<Hash> flipped(List<Hash> hashes, int place, int bit) {
        List<Hash> changed = new ArrayList<>(hashes);
        changed.set(place, flip(hashes.get(place), bit));
        return changed;
    }

    private static Hash flip(Hash hash, int bit) {
        byte[] bytes = hash.toBytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    private static byte[] bytes(Hash hash) {
        return hash.toBytes();
    }

    private static List<byte[]> bytes(List<Hash> hashes) {
        return hashes.stream().map(Hash::toBytes).toList();
    }
}
