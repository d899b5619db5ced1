package io.disputeledger.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.fsck.Anchor;
import io.disputeledger.store.fsck.Fsck;
import io.disputeledger.store.fsck.FsckObserver;
import io.disputeledger.store.fsck.Verdict;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.log.receipts.ReceiptVerifier;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.LogReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/** What must hold of a ledger after any fault, with nobody appending. */
record WholeLedger(String address, List<Path> anchorFiles) {

    private static final String EVENTS =
            "select position, event_id, stream, sequence, payload from store.event"
                    + " order by position";

    private record Row(long position, String eventId, String stream, long sequence, CallPart part) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    CallPart.ofPayload(row.getBytes(5)));
        }
    }

    /** All of it; returns what fsck found. */
    Verdict.Clean assertKeeps(Acknowledgements acknowledged)
            throws SQLException, IOException, VerificationException {
        acknowledged.assertNothingBroken();
        List<Anchor> anchors = new ArrayList<>();
        for (Path file : anchorFiles) {
            anchors.addAll(Anchor.read(file));
        }
        try (Connection connection = DriverManager.getConnection(address)) {
            List<Row> rows = Rows.rows(connection, EVENTS, Row::read);
            assertNoGaps(rows);
            assertNoCallIsHalfStored(rows);
            Map<String, Long> stored = new HashMap<>();
            rows.forEach(row -> assertThat(stored.put(row.eventId(), row.position())).isNull());
            assertThat(stored).containsAllEntriesOf(acknowledged.positions());
            assertThat(stored.keySet()).containsAll(acknowledged.found());
            assertThat(acknowledged.takeReceipts()).allSatisfy(WholeLedger::verify);
            Verdict verdict =
                    new Fsck(TestDatabase.SCHEMA, SignedLedger.TRUST, anchors)
                            .run(connection, FsckObserver.NONE);
            assertThat(verdict).isInstanceOf(Verdict.Clean.class);
            return (Verdict.Clean) verdict;
        }
    }

    /** Once all is signed: a reader makes the receipts that the writer could not make. */
    void assertProvesTheRest(Acknowledgements acknowledged) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(address);
        LogReader reader = new LogReader(database, TestDatabase.SCHEMA);
        Set<Long> positions = acknowledged.withoutReceipt();
        acknowledged.found().forEach(id -> positions.add(reader.positionOf(id).orElseThrow()));
        assertThat(reader.newest().orElseThrow().receipts(positions))
                .hasSameSizeAs(positions)
                .allSatisfy(WholeLedger::verify);
    }

    private static void assertNoGaps(List<Row> rows) {
        Map<String, Long> versions = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertThat(row.position()).isEqualTo(i);
            assertThat(row.sequence()).isEqualTo(versions.merge(row.stream(), 1L, Long::sum) - 1);
        }
    }

    private static void assertNoCallIsHalfStored(List<Row> rows) {
        int left = 0;
        for (Row row : rows) {
            CallPart part = row.part();
            assertThat(part.index() == 0).isEqualTo(left == 0);
            assertThat(left == 0 || part.index() == part.count() - left).isTrue();
            left = part.count() - part.index() - 1;
        }
        assertThat(left).isZero();
    }

    private static void verify(Receipt receipt) throws VerificationException {
        TlogProof proof = TlogProof.parse(receipt.proof());
        assertThat(proof.index()).isEqualTo(receipt.position());
        new ReceiptVerifier(SignedLedger.ORIGIN, SignedLedger.TRUST.keys())
                .verify(receipt.entry(), proof);
    }
}
