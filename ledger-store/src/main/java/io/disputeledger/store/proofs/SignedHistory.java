package io.disputeledger.store.proofs;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.tiles.TileEdge;
import io.disputeledger.store.log.tiles.TileReader;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.StoredHistory.StoredCheckpoint;
import java.util.Optional;

/**
 * Whether the log may go on from what is stored: what it signs next must extend what it signed
 * last, or it would contradict itself.
 */
final class SignedHistory {

    private final StoredHistory history;
    private final TileReader tiles;
    private final LogIdentity identity;
    private final TreeHasher hasher;

    SignedHistory(
            StoredHistory history, TileReader tiles, LogIdentity identity, TreeHasher hasher) {
        this.history = history;
        this.tiles = tiles;
        this.identity = identity;
        this.hasher = hasher;
    }

    /**
     * Compares the newest checkpoint with what is stored.
     *
     * @param size events that are stored
     * @return the size of that checkpoint; -1 when nothing was ever signed
     * @throws IllegalStateException in one sentence, when they disagree
     */
    long verify(long size) {
        Optional<StoredCheckpoint> newest = history.newest();
        if (newest.isEmpty()) {
            return -1;
        }
        try {
            Checkpoint signed = identity.verified(newest.get().note());
            if (signed.size() > size) {
                throw new VerificationException(
                        "it covers %d events, but only %d are stored: some are missing"
                                .formatted(signed.size(), size));
            }
            Hash root = TileEdge.of(tiles, signed.size(), hasher).root();
            if (!root.equals(signed.root())) {
                throw new VerificationException(
                        "its root is %s, but that of the stored events is %s: some were changed"
                                .formatted(signed.root(), root));
            }
            return signed.size();
        } catch (VerificationException e) {
            throw new IllegalStateException(
                    "Nothing can be appended to the log, as its newest checkpoint (size %d) does not"
                                    .formatted(newest.get().size())
                            + " verify: "
                            + e.getMessage(),
                    e);
        }
    }
}
