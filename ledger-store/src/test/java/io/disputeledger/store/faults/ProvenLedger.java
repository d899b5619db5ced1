package io.disputeledger.store.faults;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.StorageBounds;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.proofs.AnchorFile;
import io.disputeledger.store.proofs.LogIdentity;
import io.disputeledger.store.proofs.MerkleLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a process that appends has of a ledger.
 *
 * @param database its own connections
 * @param anchors its own file
 */
record ProvenLedger(HikariDataSource database, AnchorFile anchors, PostgresEventStorage storage)
        implements AutoCloseable {

    private static final Duration ANCHORED_EVERY = Duration.ofMillis(50);

    static ProvenLedger open(String address, Path anchorFile, StorageBounds bounds) {
        HikariDataSource database = TestDatabase.pool(address);
        AnchorFile anchors = new AnchorFile(anchorFile, ANCHORED_EVERY);
        LogIdentity identity =
                new LogIdentity(SignedLedger.ORIGIN, List.of(SignedLedger.key(1)), List.of());
        PostgresEventStorage storage =
                PostgresEventStorage.builder()
                        .dataSource(database)
                        .schema(TestDatabase.SCHEMA)
                        .bounds(bounds)
                        .eventSerializer(TestEvents.JSON)
                        .snapshotSerializer(TestEvents.JSON)
                        .logWriter(new MerkleLog(TestDatabase.SCHEMA, identity, anchors))
                        .build();
        return new ProvenLedger(database, anchors, storage);
    }

    @Override
    public void close() {
        storage.close();
        anchors.close();
        database.close();
    }
}
