package io.disputeledger.store.log.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        refused(() -> inclusion.verify(Tampering.flip(sizes.leaf(), bit), sizes.root(), hasher));
        refused(() -> inclusion.verify(sizes.leaf(), Tampering.flip(sizes.root(), bit), hasher));
        refused(() ->
                consistency.verify(Tampering.flip(sizes.oldRoot(), bit), sizes.root(), hasher));
        refused(() ->
                consistency.verify(sizes.oldRoot(), Tampering.flip(sizes.root(), bit), hasher));
        for (int place = 0; place < inclusion.hashes().size(); place++) {
            refused(sizes, new Changed(Tampering.flipped(inclusion.hashes(), place, bit), true));
        }
        for (int place = 0; place < consistency.hashes().size(); place++) {
            refused(sizes, new Changed(Tampering.flipped(consistency.hashes(), place, bit), false));
        }
    }

    @Property(tries = TRIES)
    void aMissingAnAddedOrASwappedHashIsFound(
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int one,
            @ForAll @IntRange(min = 1, max = Sizes.MAX) int other) {
        Sizes sizes = Sizes.of(one, other);
        Tampering.edits(sizes.inclusion().hashes(), sizes.root())
                .forEach(hashes -> refused(sizes, new Changed(hashes, true)));
        Tampering.edits(sizes.consistency().hashes(), sizes.root())
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

    private static byte[] bytes(Hash hash) {
        return hash.toBytes();
    }

    private static List<byte[]> bytes(List<Hash> hashes) {
        return hashes.stream().map(Hash::toBytes).toList();
    }
}
