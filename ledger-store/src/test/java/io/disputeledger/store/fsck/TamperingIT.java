package io.disputeledger.store.fsck;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.fsck.tampering.Change;
import io.disputeledger.store.fsck.tampering.Scene;
import io.disputeledger.store.fsck.tampering.Tampering;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.log.tree.VerificationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Single changes of every kind, at random places: each is found and named, and a ledger that nobody
 * changed raises no alarm. {@code -Dledger.faults.count} says how many, {@code
 * -Dledger.faults.seed} repeats them.
 */
class TamperingIT {

    private static final int COUNT = Integer.getInteger("ledger.faults.count", 200);
    private static final long SEED = Long.getLong("ledger.faults.seed", System.nanoTime());

    /** One in so many is done to a ledger with tiles of two levels, which takes a second each. */
    private static final int LARGE_EVERY = 40;

    private static final int CLEAN_EVERY = 10;
    private static final int NOBODY_APPENDS = 0;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void everySingleChangeIsFoundAndNamed() throws SQLException, VerificationException {
        int large = COUNT / LARGE_EVERY;
        try (SignedLedger ledger = SignedLedger.of(700, 100, new Random(SEED))) {
            tamper(ledger, 0, COUNT - large);
        }
        try (SignedLedger ledger = SignedLedger.of(65_536 + 300, 1_000, new Random(SEED))) {
            tamper(ledger, COUNT - large, COUNT);
        }
        System.out.printf("%d changes with seed %d: %s%n", COUNT, SEED, counts);
        assertThat(counts.values().stream().mapToInt(n -> n).sum()).isEqualTo(COUNT);
        assertThat(counts).hasSize(Math.min(COUNT, Tampering.KINDS.size()));
    }

    private void tamper(SignedLedger ledger, int first, int end)
            throws SQLException, VerificationException {
        List<Anchor> anchors = ledger.anchors();
        try (Connection connection = ledger.database().getConnection()) {
            connection.setAutoCommit(false);
            Verdict untouched = check(connection, anchors);
            assertThat(untouched).isInstanceOf(Verdict.Clean.class);
            for (int number = first; number < end; number++) {
                tamper(ledger, connection, number);
                if (number % CLEAN_EVERY == 0) {
                    assertThat(check(connection, anchors)).isEqualTo(untouched);
                    connection.rollback();
                }
            }
        }
    }

    private void tamper(SignedLedger ledger, Connection connection, int number)
            throws SQLException, VerificationException {
        Tampering kind = Tampering.KINDS.get(number % Tampering.KINDS.size());
        Random random = new Random(SEED + number);
        Scene scene = Scene.begin(connection, random, ledger);
        String which = "%s (number %d, seed %d)".formatted(kind, number, SEED);
        Change change;
        try {
            change = kind.apply(scene);
        } catch (SQLException | RuntimeException e) {
            throw new AssertionError(which + " could not be done", e);
        }
        which += ": " + change.what();
        if (change.needsAnchors()) {
            assertThat(check(connection, List.of()))
                    .as("without anchors nobody can tell: " + which)
                    .isInstanceOf(Verdict.Clean.class);
        }
        boolean anchored = change.needsAnchors() || random.nextBoolean();
        Verdict verdict = check(connection, anchored ? ledger.anchors() : List.of());
        assertThat(verdict).as(which).isInstanceOf(Verdict.Faulty.class);
        Fault fault = ((Verdict.Faulty) verdict).fault();
        assertThat(change.isThere().test(fault.place()))
                .as("%s: is at %s, but was found: %s", which, change.where(), fault.sentence())
                .isTrue();
        connection.rollback();
        counts.merge(kind.name(), 1, Integer::sum);
    }

    private static Verdict check(Connection connection, List<Anchor> anchors)
            throws VerificationException {
        return new Fsck(TestDatabase.SCHEMA, SignedLedger.TRUST, anchors, null, NOBODY_APPENDS)
                .run(connection, FsckObserver.NONE);
    }
}
