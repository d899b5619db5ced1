package io.disputeledger.store.proofs;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestEvents.ofNoStream;
import static io.disputeledger.store.proofs.ProvenStorage.identity;
import static io.disputeledger.store.proofs.ProvenStorage.key;
import static io.disputeledger.store.proofs.ProvenStorage.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.EncodedEvent;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.UnreliableDatabase;
import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.Rfc6962;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MerkleLogIT {

    private final ProvenStorage log = ProvenStorage.fresh();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void answersEachCallWithReceiptsThatAnOutsiderCanVerify() throws VerificationException {
        List<Receipt> receipts = log.append(events("a", 0, 3));

        assertThat(receipts).extracting(Receipt::position).containsExactly(0L, 1L, 2L);
        for (Receipt receipt : receipts) {
            assertThat(verify(receipt).size()).isEqualTo(3);
            LogEntry entry = LogEntry.decode(receipt.entry());
            assertThat(entry.streamId()).isEqualTo("a");
            assertThat(entry.sequence()).isEqualTo(receipt.position());
        }
    }

    @Test
    void provesWhatManyCallersAppendThroughTwoProcesses() {
        try (ProvenStorage other = log.another(identity(key(1)))) {
            List<List<Receipt>> all =
                    Callers.together(
                            24,
                            caller -> {
                                List<Receipt> mine = new ArrayList<>();
                                ProvenStorage process = caller % 2 == 0 ? log : other;
                                for (int i = 0; i < 20; i++) {
                                    mine.addAll(
                                            process.append(
                                                    events("s" + caller, 3L * i, 3L * i + 3)));
                                }
                                return mine;
                            });

            List<Receipt> receipts = all.stream().flatMap(List::stream).toList();
            assertThat(receipts).hasSize(24 * 20 * 3);
            assertThat(receipts).extracting(Receipt::position).doesNotHaveDuplicates();
            receipts.forEach(ProvenStorage::verify);
            assertThatTheNewestCheckpointIsOfAllEvents();
        }
    }

    @Test
    void isOneTreeOverRefusedAndRepeatedAppends() {
        log.append(events("a", 0, 2));
        assertThat(catchThrowable(() -> log.append(events("a", 0, 1)))).isNotNull();
        log.append(List.of(ofNoStream("alone")));
        assertThat(catchThrowable(() -> log.append(events("a", 1, 4)))).isNotNull();
        log.append(List.of(event("a", 2)));

        assertThat(log.storage().createHeadToken().position()).hasValue(3);
        assertThatTheNewestCheckpointIsOfAllEvents();
    }

    @Test
    void fillsTilesAndServesThem() throws VerificationException {
        // One more than a full tile of tiles.
        int size = Tile.WIDTH * Tile.WIDTH + 1;
        for (int first = 0; first < size; first += 1_000) {
            log.storage().appendEvents(events("a", first, Math.min(size, first + 1_000)));
        }
        assertThatTheNewestCheckpointIsOfAllEvents();

        SignedTree tree = log.reader().newest().orElseThrow();
        TreeHasher hasher = new TreeHasher();
        Checkpoint signed = Checkpoint.parse(noteText(tree));
        for (long position : new long[] {0, 255, 256, 65_535, 65_536}) {
            Receipt receipt = tree.receipts(List.of(position)).getFirst();
            assertThat(verify(receipt).size()).isEqualTo(size);
            tree.inclusion(position).verify(hasher.leaf(receipt.entry()), signed.root(), hasher);
        }
        for (Tile tile : Tile.changed(0, size)) {
            assertThat(tree.read(tile).orElseThrow()).hasSize(tile.width() * Hash.BYTES);
        }
        EntryBundle last = new EntryBundle(256, 1);
        assertThat(last.decode(tree.read(last).orElseThrow())).hasSize(1);
        assertThat(tree.read(new EntryBundle(257, 1))).isEmpty();
        assertThat(tree.read(new Tile(2, 0, 2))).isEmpty();
    }

    @Test
    void showsThatANewerTreeExtendsAnOlder() throws VerificationException {
        log.append(events("a", 0, 5));
        SignedTree old = signedTree(5);
        log.append(events("a", 5, 300));
        SignedTree now = signedTree(300);

        log.reader()
                .consistency(5, 300)
                .orElseThrow()
                .verify(
                        Checkpoint.parse(noteText(old)).root(),
                        Checkpoint.parse(noteText(now)).root(),
                        new TreeHasher());
    }

    @Test
    void goesOnAfterARestart() {
        log.append(events("a", 0, 300));
        log.storage().close();

        try (ProvenStorage restarted = log.another(identity(key(1)))) {
            assertThat(restarted.append(events("a", 300, 301)))
                    .first()
                    .satisfies(receipt -> assertThat(verify(receipt).size()).isEqualTo(301));
        }
        assertThatTheNewestCheckpointIsOfAllEvents();
    }

    @Test
    void storesTheLastCheckpointThoughNoEventFollows() {
        log.append(events("a", 0, 3));

        assertThat(signedTree(3).note()).contains("\n3\n");
    }

    @Test
    void signsForEventsThatWereFoundToBeStoredAfterALostConnection() {
        UnreliableDatabase unreliable = new UnreliableDatabase(log.on().database());
        try (PostgresEventStorage storage =
                PostgresEventStorage.builder()
                        .dataSource(unreliable.dataSource())
                        .schema(TestDatabase.SCHEMA)
                        .eventSerializer(TestEvents.JSON)
                        .logWriter(new MerkleLog(TestDatabase.SCHEMA, identity(key(1)), _ -> {}))
                        .build()) {
            storage.appendEvents(event("a", 0));
            unreliable.loseAnswers(1);

            storage.appendEvents(events("b", 0, 3));

            assertThat(signedTree(4).receipts(List.of(1L, 2L, 3L)))
                    .allSatisfy(ProvenStorage::verify);
        }
    }

    @Test
    void signsTheEmptyTree() {
        assertThat(signedTree(0).note()).startsWith(ProvenStorage.ORIGIN + "\n0\n");
    }

    @Test
    void repeatsAReceiptWordForWord() {
        Receipt first = log.append(events("a", 0, 3)).getLast();
        signedTree(3);
        log.append(events("a", 3, 9));

        Receipt again = log.reader().covering(2).orElseThrow().receipts(List.of(2L)).getFirst();

        assertThat(again.proof()).isEqualTo(first.proof());
        assertThat(again.entry()).isEqualTo(first.entry());
    }

    @Test
    void doesNotGoOnFromEventsThatWereChanged() throws SQLException {
        log.append(events("a", 0, 3));
        signedTree(3);
        tamper("update store.event set sequence = 7 where position = 1");

        assertThatThrownBy(() -> log.another(identity(key(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some were changed");
    }

    @Test
    void doesNotGoOnWhereEventsAreMissing() throws SQLException {
        log.append(events("a", 0, 3));
        signedTree(3);
        tamper("delete from store.event where position = 2; update store.log_head set size = 2");

        assertThatThrownBy(() -> log.another(identity(key(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some are missing");
    }

    @Test
    void doesNotGoOnWithAKeyThatNeverSigned() {
        log.append(events("a", 0, 3));
        signedTree(3);

        assertThatThrownBy(() -> log.another(identity(key(2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No trusted key signed");
    }

    @Test
    void signsWithOldAndNewKeyWhileOneTakesOverAndOldReceiptsHold() {
        Receipt old = log.append(events("a", 0, 1)).getFirst();
        signedTree(1);
        log.storage().close();

        try (ProvenStorage both = log.another(identity(key(1), key(2)))) {
            Receipt during = both.append(events("a", 1, 2)).getFirst();
            assertThat(verify(during, key(1))).isEqualTo(verify(during, key(2)));
            signedTree(2);
        }
        LogIdentity retired =
                new LogIdentity(ProvenStorage.ORIGIN, List.of(key(2)), List.of(key(1).verifier()));
        try (ProvenStorage after = log.another(retired)) {
            Receipt last = after.append(events("a", 2, 3)).getFirst();
            assertThat(verify(last, key(2)).size()).isEqualTo(3);
        }
        assertThat(log.reader().keys())
                .containsExactly(key(1).verifier().toString(), key(2).verifier().toString());
        assertThat(verify(old, key(1), key(2)).size()).isEqualTo(1);
    }

    @Test
    void publishesEveryCheckpointOnceItHolds() {
        List<String> published = java.util.Collections.synchronizedList(new ArrayList<>());
        try (ProvenStorage told = ProvenStorage.fresh(key(1), note -> published.add(note.text()))) {
            told.append(events("a", 0, 1));
            assertThat(catchThrowable(() -> told.append(events("a", 0, 1)))).isNotNull();
            told.append(events("a", 1, 2));

            await().untilAsserted(() ->
                    assertThat(published)
                            .extracting(text -> text.lines().toList().get(1))
                            .containsExactly("1", "2"));
        }
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = log.on().database().getConnection()) {
            TestDatabase.execute(connection, "set session_replication_role = replica; " + sql);
            TestDatabase.execute(connection, "set session_replication_role = origin");
        }
    }

    /** The newest signed tree, as soon as it has this size. */
    private SignedTree signedTree(long size) {
        return await().until(
                        () -> log.reader().newest().orElseThrow(), tree -> tree.size() == size);
    }

    private void assertThatTheNewestCheckpointIsOfAllEvents() {
        List<byte[]> entries =
                log.on()
                        .rows(
                                "select "
                                        + EncodedEvent.COLUMNS
                                        + " from store.event order by position",
                                row -> EncodedEvent.read(row).entry().encode());
        try {
            Checkpoint signed = Checkpoint.parse(noteText(signedTree(entries.size())));
            assertThat(signed.root()).isEqualTo(Hash.of(Rfc6962.mth(entries)));
        } catch (VerificationException e) {
            throw new AssertionError(e);
        }
    }

    private static String noteText(SignedTree tree) {
        return tree.note().substring(0, tree.note().indexOf("\n\n") + 1);
    }
}
