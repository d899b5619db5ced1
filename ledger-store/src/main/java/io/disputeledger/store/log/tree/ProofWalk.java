package io.disputeledger.store.log.tree;

import java.util.List;

/**
 * The way up that both verifications of RFC 9162 share, with the names it has there: {@code fn} is
 * where the walk is in its level, {@code sn} the last place of that level.
 */
final class ProofWalk {

    private final List<Hash> hashes;
    private int taken;
    private long fn;
    private long sn;
    private boolean onTheLeft;

    ProofWalk(long fn, long sn, List<Hash> hashes) {
        this.fn = fn;
        this.sn = sn;
        this.hashes = hashes;
    }

    /** Takes the next hash, or tells that the walk ended where the proof does: at the root. */
    boolean next() throws VerificationException {
        if (taken == hashes.size() || sn == 0) {
            requireBothAtTheirEnd();
            return false;
        }
        onTheLeft = (fn & 1) == 1 || fn == sn;
        if (onTheLeft) {
            // The last of an odd number of nodes has no sibling: it counts one level up as it is.
            int levels = Long.numberOfTrailingZeros(fn);
            fn >>>= levels;
            sn >>>= levels;
        }
        fn >>>= 1;
        sn >>>= 1;
        taken++;
        return true;
    }

    /** The hash that was taken. */
    Hash hash() {
        return hashes.get(taken - 1);
    }

    /** Whether that hash stands left of where the walk was. */
    boolean onTheLeft() {
        return onTheLeft;
    }

    private void requireBothAtTheirEnd() throws VerificationException {
        if (sn != 0) {
            throw new VerificationException("The proof ends before it reaches the root.");
        }
        if (taken != hashes.size()) {
            throw new VerificationException(
                    "The proof goes on above the root, by " + (hashes.size() - taken) + " hashes.");
        }
    }
}
