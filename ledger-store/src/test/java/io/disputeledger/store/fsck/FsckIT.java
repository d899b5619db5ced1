package io.disputeledger.store.fsck;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FsckIT {

    private static final int RUNS_DURING_APPENDS = 20;

    private final SignedLedger ledger = SignedLedger.empty();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void findsNothingInAnEmptyLog() {
        ledger.awaitCheckpoint(0);

        assertThat(check(null)).isEqualTo(new Verdict.Clean(0, TreeHasher.EMPTY_ROOT, 0, 1, 0, 0));
    }

    @Test
    void saysHowManyEventsWaitForACheckpoint() throws SQLException {
        append(0, 3);
        append(3, 7);
        tamper("delete from store.checkpoint where size = 7");

        assertThat(clean(check(null)).unsigned()).isEqualTo(4);
    }

    @Test
    void raisesNoAlarmWhileTheLogGrows()
            throws ExecutionException, InterruptedException, TimeoutException {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService appender = Executors.newSingleThreadExecutor()) {
            Future<Integer> appended =
                    appender.submit(() -> {
                        int next = 0;
                        while (!enough.get()) {
                            ledger.storage().appendEvents(events("a", next, next + 37));
                            next += 37;
                        }
                        return next;
                    });
            try {
                for (int run = 0; run < RUNS_DURING_APPENDS; run++) {
                    assertThat(check(null)).isInstanceOf(Verdict.Clean.class);
                }
            } finally {
                enough.set(true);
            }
            int size = appended.get(1, TimeUnit.MINUTES);
            ledger.awaitCheckpoint(size);
            assertThat(clean(check(null)).size()).isEqualTo(size);
        }
    }

    @Test
    void startsFromACheckpointAndReadsOnlyTheRest() throws SQLException {
        append(0, 700);
        append(700, 1_000);
        SignedNote from = ledger.published().getFirst();
        Verdict.Clean whole = clean(check(null));
        Verdict.Clean rest = clean(check(from));

        assertThat(rest.root()).isEqualTo(whole.root());
        assertThat(rest.since()).isEqualTo(700);
        assertThat(rest.checkpoints()).isEqualTo(2);

        tamper(
                "update store.event set salt = payload_salt.salt from (select salt from store.event"
                        + " where position = 0) payload_salt where position = 3");
        assertThat(check(from)).isEqualTo(rest);
        assertThat(fault(check(null)).place()).isEqualTo(new Place.Event(3));
    }

    @Test
    void findsWhatWasChangedAfterTheCheckpointItStartsFrom() throws SQLException {
        append(0, 700);
        append(700, 1_100);
        SignedNote from = ledger.published().getFirst();

        tamper("update store.event set payload = payload || payload where position = 701");

        assertThat(fault(check(from)).place()).isEqualTo(new Place.Event(701));
    }

    @Test
    void findsAVersionThatDoesNotFollowThoseBeforeTheCheckpoint() throws SQLException {
        append(0, 5);
        SignedNote from = ledger.published().getFirst();
        ledger.storage().appendEvents(List.of(event("b", 0)));
        ledger.awaitCheckpoint(6);
        tamper(
                "update store.event set stream = 'a', sequence = 6 where position = 5;"
                        + " delete from store.checkpoint where size = 6");

        assertThat(fault(check(from, List.of())))
                .extracting(Fault::place, Fault::field)
                .containsExactly(new Place.Event(5), "version");
    }

    @Test
    void doesNotStartFromACheckpointThatTheTilesContradict() throws SQLException {
        append(0, 700);
        append(700, 1_000);

        tamper(
                "update store.tile set root = set_bit(root, 0, 1 - get_bit(root, 0)) where index = 1");

        assertThat(fault(check(ledger.published().getFirst())).place())
                .isEqualTo(new Place.GivenCheckpoint(700));
    }

    @Test
    void seesThatTheLogIsShorterThanTheCheckpointGiven() throws SQLException {
        append(0, 3);
        SignedNote ahead =
                new Checkpoint(SignedLedger.ORIGIN, 4, TreeHasher.EMPTY_ROOT)
                        .sign(List.of(SignedLedger.key(1)));

        assertThat(fault(check(ahead)).place()).isEqualTo(new Place.GivenCheckpoint(4));
    }

    @Test
    void refusesACheckpointToStartFromThatNoTrustedKeySigned() {
        SignedNote forged =
                new Checkpoint(SignedLedger.ORIGIN, 0, TreeHasher.EMPTY_ROOT)
                        .sign(List.of(SignedLedger.key(2)));

        assertThatThrownBy(() -> run(forged, List.of(), FsckObserver.NONE))
                .isInstanceOf(VerificationException.class);
    }

    @Test
    void tellsHowFarItIsAndFromWhereAnotherRunMayStart()
            throws SQLException, VerificationException {
        append(0, 1_500);
        append(1_500, 2_500);
        List<Long> done = new ArrayList<>();
        List<SignedNote> verified = new ArrayList<>();
        run(
                null,
                List.of(),
                new FsckObserver() {
                    @Override
                    public void progress(long position, long total, double rate) {
                        assertThat(total).isEqualTo(2_500);
                        assertThat(rate).isPositive();
                        done.add(position);
                    }

                    @Override
                    public void verified(SignedNote checkpoint) {
                        verified.add(checkpoint);
                    }
                });

        assertThat(done).containsExactly(1_024L, 2_048L, 2_500L);
        assertThat(clean(check(verified.getLast())).since()).isEqualTo(2_500);
    }

    @Test
    void namesTheEventThatPostgresCannotRead() throws SQLException {
        append(0, 600);
        // As a damaged disk might: no text in any encoding, which PostgreSQL itself would refuse.
        tamper(
                "create cast (bytea as text) without function;"
                        + " update store.event set payload_type = '\\xff'::bytea::text"
                        + " where position = 313");

        assertThat(fault(check(null)).place()).isEqualTo(new Place.Event(313));
    }

    @Test
    void comparesTheIndexesByReadingThem() throws SQLException {
        append(0, 600);
        try (Connection connection = ledger.database().getConnection()) {
            Rows rows = Rows.within(connection);
            String statement = new Tables(TestDatabase.SCHEMA).in(IndexComparison.STATEMENT);
            String plan;
            try (PlannerSettings _ = PlannerSettings.indexesFirst(rows)) {
                plan =
                        String.join(
                                "\n",
                                Rows.rows(
                                        connection,
                                        "explain " + statement.replace("?", "600"),
                                        row -> row.getString(1)));
            }
            assertThat(plan)
                    .containsOnlyOnce("Seq Scan on event")
                    .containsOnlyOnce("using one_event_per_stream_version")
                    .containsOnlyOnce("using one_event_per_identifier");
        }
    }

    private void append(long first, long end) {
        ledger.storage().appendEvents(events("a", first, end));
        ledger.awaitCheckpoint(end);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = ledger.database().getConnection()) {
            TestDatabase.execute(connection, "set session_replication_role = replica; " + sql);
            TestDatabase.execute(connection, "set session_replication_role = origin");
        }
    }

    private Verdict check(@Nullable SignedNote from) {
        return check(from, ledger.anchors());
    }

    private Verdict check(@Nullable SignedNote from, List<Anchor> anchors) {
        try {
            return run(from, anchors, FsckObserver.NONE);
        } catch (SQLException | VerificationException e) {
            throw new AssertionError(e);
        }
    }

    private Verdict run(@Nullable SignedNote from, List<Anchor> anchors, FsckObserver observer)
            throws SQLException, VerificationException {
        try (Connection connection = ledger.database().getConnection()) {
            return new Fsck(
                            TestDatabase.SCHEMA,
                            SignedLedger.TRUST,
                            anchors,
                            from,
                            Fsck.UNSIGNED_MAX_DEFAULT)
                    .run(connection, observer);
        }
    }

    private static Verdict.Clean clean(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Clean.class);
        return (Verdict.Clean) verdict;
    }

    private static Fault fault(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Faulty.class);
        return ((Verdict.Faulty) verdict).fault();
    }
}
