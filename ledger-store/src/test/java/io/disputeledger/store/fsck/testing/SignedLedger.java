package io.disputeledger.store.fsck.testing;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.ofNoStream;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.fsck.Anchor;
import io.disputeledger.store.fsck.Trust;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.LogIdentity;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.MerkleLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.EventMessage;

/**
 * A ledger that was appended to in batches of many sizes, each of which ended in a checkpoint.
 *
 * @param database of its own
 * @param storage to append with
 * @param published every checkpoint, in order
 */
public record SignedLedger(
        HikariDataSource database, PostgresEventStorage storage, List<SignedNote> published)
        implements AutoCloseable {

    /** The log's name. */
    public static final String ORIGIN = "ledger.example/disputes";

    /** What an auditor of it trusts. */
    public static final Trust TRUST = new Trust(ORIGIN, List.of(key(1).verifier()));

    private static final int STREAMS = 40;
    private static final int ANCHORED_EVERY = 5;

    /** Without any event. */
    public static SignedLedger empty() {
        List<SignedNote> published = Collections.synchronizedList(new ArrayList<>());
        HikariDataSource database = TestDatabase.fresh();
        PostgresEventStorage storage =
                PostgresEventStorage.builder()
                        .dataSource(database)
                        .schema(TestDatabase.SCHEMA)
                        .eventSerializer(TestEvents.JSON)
                        .snapshotSerializer(TestEvents.JSON)
                        .logWriter(
                                new MerkleLog(
                                        TestDatabase.SCHEMA,
                                        new LogIdentity(ORIGIN, List.of(key(1)), List.of()),
                                        published::add))
                        .build();
        return new SignedLedger(database, storage, published);
    }

    /**
     * A ledger at rest.
     *
     * @param size how many events
     * @param batchMax how many at once at most
     */
    public static SignedLedger of(int size, int batchMax, Random random) {
        SignedLedger ledger = empty();
        Map<String, Long> versions = new HashMap<>();
        for (int stored = 0; stored < size; ) {
            int batch = Math.min(size - stored, 1 + random.nextInt(batchMax));
            List<EventMessage<?>> events = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                events.add(next(versions, random, stored + i));
            }
            ledger.storage().appendEvents(events);
            stored += batch;
        }
        ledger.awaitCheckpoint(size);
        return ledger;
    }

    private static EventMessage<?> next(Map<String, Long> versions, Random random, int what) {
        int stream = random.nextInt(STREAMS);
        if (stream == 0) {
            return ofNoStream("alone " + what);
        }
        String name = "dispute:D-" + stream;
        long version = versions.merge(name, 0L, (last, _) -> last + 1);
        return event(name, version, "what happened " + what);
    }

    /** The key with a seed of equal bytes; the first is the log's. */
    public static LogKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        try {
            return LogKey.ofSeed(ORIGIN, bytes);
        } catch (VerificationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the newest batch's checkpoint is stored. */
    public void awaitCheckpoint(long size) {
        LogReader reader = new LogReader(database, TestDatabase.SCHEMA);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> reader.newest().orElseThrow().size() == size);
        // The empty tree is signed, but not published.
        await().until(() -> size == 0 || publishedUpTo() == size);
    }

    private long publishedUpTo() {
        return published.isEmpty() ? -1 : size(published.getLast());
    }

    /** Some of its checkpoints, the newest among them, as they would be anchored outside. */
    public List<Anchor> anchors() {
        List<SignedNote> notes = List.copyOf(published);
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            if ((notes.size() - 1 - i) % ANCHORED_EVERY == 0) {
                anchors.add(new Anchor("log.anchors", anchors.size() + 1, notes.get(i)));
            }
        }
        return anchors;
    }

    /** The size that each anchor claims, in order. */
    public List<Long> anchoredSizes() {
        return anchors().stream().map(anchor -> size(anchor.note())).toList();
    }

    private static long size(SignedNote note) {
        try {
            return Checkpoint.parse(note.text()).size();
        } catch (VerificationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        storage.close();
        database.close();
    }
}
