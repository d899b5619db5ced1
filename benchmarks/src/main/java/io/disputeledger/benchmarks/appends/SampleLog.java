package io.disputeledger.benchmarks.appends;

import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.LogIdentity;
import io.disputeledger.store.proofs.MerkleLog;
import java.util.List;

/** A Merkle log that signs with a key which everybody knows. */
public final class SampleLog {

    private static final String ORIGIN = "ledger.example/benchmarks";
    private static final int SEED_BYTES = 32;

    private SampleLog() {}

    /** In the tables of a schema. */
    public static MerkleLog in(String schema) {
        return new MerkleLog(schema, identity(), _ -> {});
    }

    /** Its name and key. */
    public static LogIdentity identity() {
        try {
            LogKey key = LogKey.ofSeed(ORIGIN, new byte[SEED_BYTES]);
            return new LogIdentity(ORIGIN, List.of(key), List.of());
        } catch (VerificationException e) {
            throw new IllegalStateException("Any 32 bytes are a key.", e);
        }
    }
}
