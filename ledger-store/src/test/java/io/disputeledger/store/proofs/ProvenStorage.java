package io.disputeledger.store.proofs;

import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestStorage;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.receipts.ReceiptVerifier;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** A storage that proves what it acknowledged, and what an outsider checks it with. */
record ProvenStorage(TestStorage on) implements AutoCloseable {

    static final String ORIGIN = "ledger.example/disputes";

    static ProvenStorage fresh() {
        return fresh(key(1), _ -> {});
    }

    static ProvenStorage fresh(LogKey key, Consumer<SignedNote> published) {
        return new ProvenStorage(
                TestStorage.fresh(builder -> builder.logWriter(log(identity(key), published))));
    }

    /** Another process on the same database. */
    ProvenStorage another(LogIdentity identity) {
        return new ProvenStorage(on.another(builder -> builder.logWriter(log(identity, _ -> {}))));
    }

    static LogIdentity identity(LogKey... keys) {
        return new LogIdentity(ORIGIN, List.of(keys), List.of());
    }

    static LogKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        try {
            return LogKey.ofSeed(ORIGIN, bytes);
        } catch (VerificationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MerkleLog log(LogIdentity identity, Consumer<SignedNote> published) {
        return new MerkleLog(TestDatabase.SCHEMA, identity, published);
    }

    PostgresEventStorage storage() {
        return on.storage();
    }

    LogReader reader() {
        return new LogReader(on.database(), TestDatabase.SCHEMA);
    }

    /** Appends, and returns the receipts as the caller gets them. */
    List<Receipt> append(List<? extends EventMessage<?>> events) {
        DefaultUnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(events.getFirst());
        try {
            storage().appendEvents(events);
            return Appended.in(unit).orElseThrow().receipts().all();
        } finally {
            unit.rollback();
        }
    }

    /** What an outsider does with a receipt, trusting the first key. */
    static Checkpoint verify(Receipt receipt) {
        return verify(receipt, key(1));
    }

    static Checkpoint verify(Receipt receipt, LogKey... trusted) {
        try {
            Collection<LogKey> keys = List.of(trusted);
            TlogProof proof = TlogProof.parse(receipt.proof());
            if (proof.index() != receipt.position()) {
                throw new VerificationException("The receipt is of " + proof.index() + ".");
            }
            return new ReceiptVerifier(ORIGIN, keys.stream().map(LogKey::verifier).toList())
                    .verify(receipt.entry(), proof);
        } catch (VerificationException e) {
            throw new AssertionError("The receipt does not verify.", e);
        }
    }

    @Override
    public void close() {
        on.close();
    }
}
