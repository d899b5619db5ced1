package io.disputeledger.store.log.tree;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a holder of a bad proof is told. */
class ProofReasonsTest {

    private final TreeHasher hasher = new TreeHasher();

    @Test
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
}
