package io.disputeledger.store.faults;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.StorageBounds;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All callers of two writers want the next version of one stream, at once, again and again. */
class ConflictStormIT {

    private static final int CALLERS = 64;
    private static final int TURNS_EACH = 10;
    private static final String STREAM = "wanted";

    @TempDir private Path folder;

    private final Acknowledgements acknowledged = new Acknowledgements();
    private final Journal journal = new SpokenJournal(acknowledged);
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void givesEachVersionToOneCaller() throws SQLException, IOException, VerificationException {
        List<Path> anchors = List.of(folder.resolve("one"), folder.resolve("other"));
        try (HikariDataSource database = TestDatabase.fresh()) {
            String address = database.getJdbcUrl();
            try (ProvenLedger one =
                            ProvenLedger.open(address, anchors.get(0), StorageBounds.DEFAULTS);
                    ProvenLedger other =
                            ProvenLedger.open(address, anchors.get(1), StorageBounds.DEFAULTS)) {
                extend(one.storage(), 0); // A stream's first version has another conflict.
                Callers.together(
                        CALLERS,
                        caller -> {
                            PostgresEventStorage own =
                                    caller % 2 == 0 ? one.storage() : other.storage();
                            for (int turns = 0; turns < TURNS_EACH; ) {
                                turns += won(own) ? 1 : 0;
                            }
                            return caller;
                        });
            }
            assertThat(acknowledged.size()).isEqualTo(1 + CALLERS * TURNS_EACH);
            assertThat(refused).hasPositiveValue();
            assertThat(new WholeLedger(address, anchors).assertKeeps(acknowledged).size())
                    .isEqualTo(acknowledged.size());
        }
        System.out.printf("%,d conflicts; %s%n", refused.get(), acknowledged);
    }

    /** Any other exception than that of a conflict fails the caller, and the test. */
    private boolean won(PostgresEventStorage storage) {
        try {
            extend(storage, storage.lastSequenceNumberFor(STREAM).orElseThrow() + 1);
            return true;
        } catch (ConcurrencyException _) {
            refused.incrementAndGet();
            return false;
        }
    }

    private void extend(PostgresEventStorage storage, long version) {
        List<EventMessage<?>> events =
                List.of(event(STREAM, version, new CallPart(0, 0, 1).toString()));
        DefaultUnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(events.getFirst());
        try {
            storage.appendEvents(events);
            journal.acknowledged(events, Appended.in(unit).orElseThrow());
        } finally {
            unit.rollback();
        }
    }
}
