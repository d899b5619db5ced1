package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestStorage.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.testing.Acknowledged;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.UnreliableDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnknownOutcomeIT {

    private static final Duration SOON = Duration.ofMillis(300);

    private final HikariDataSource reliable = TestDatabase.fresh();
    private final UnreliableDatabase database = new UnreliableDatabase(reliable);
    private final PostgresEventStorage storage =
            PostgresEventStorage.builder()
                    .dataSource(database.dataSource())
                    .schema(TestDatabase.SCHEMA)
                    .eventSerializer(TestEvents.JSON)
                    .bounds(StorageBounds.DEFAULTS.withAnswerWithin(SOON))
                    .build();
    private final Acknowledged acknowledged = new Acknowledged();

    @AfterEach
    void close() {
        storage.close();
        reliable.close();
    }

    @Test
    void findsTheEventsThatWereStoredBeforeTheAnswerWasLost() {
        storage.appendEvents(event("a", 0));
        database.loseAnswers(1);

        assertThat(acknowledged.append(storage, events("b", 0, 3))).isEqualTo(new Appended(1, 3));
        assertThat(all(storage)).hasSize(4);
        acknowledged.assertAllIn(storage);
    }

    @Test
    void appendsAgainWhatDidNotReachTheDatabase() {
        storage.appendEvents(event("a", 0));
        database.loseMessages(3);

        assertThat(acknowledged.append(storage, events("b", 0, 3))).isEqualTo(new Appended(1, 3));
        assertThat(all(storage)).hasSize(4);
        acknowledged.assertAllIn(storage);
    }

    @Test
    void storesNothingWhileTheDatabaseIsAway() {
        database.away(true);

        assertThatThrownBy(() -> storage.appendEvents(event("a", 0)))
                .isInstanceOf(AppendFailed.DatabaseUnavailable.class);
        database.away(false);
        storage.appendEvents(event("a", 0));
        assertThat(all(storage)).hasSize(1);
    }

    @Test
    void saysSoWhenTheOutcomeCannotBeFoundOut() {
        storage.appendEvents(event("a", 0));
        database.loseMessages(Integer.MAX_VALUE);

        assertThatThrownBy(() -> storage.appendEvents(event("a", 1)))
                .isInstanceOf(AppendFailed.OutcomeUnknown.class);
    }

    @Test
    void takesNoOtherCallForItsOwnWhenTheSameEventWasStoredBefore() {
        UUID id = UUID.randomUUID();
        storage.appendEvents(event("a", 0), event("a", 1, id));

        assertThatThrownBy(() -> storage.appendEvents(List.of(event("a", 1, id))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void needsOneRoundTripForABatchAsLongAsNobodyElseAppends() {
        storage.appendEvents(event("a", 0));
        int before = database.roundTrips();

        storage.appendEvents(event("a", 1));
        storage.appendEvents(event("b", 0));

        assertThat(database.roundTrips() - before).isEqualTo(2);
    }
}
