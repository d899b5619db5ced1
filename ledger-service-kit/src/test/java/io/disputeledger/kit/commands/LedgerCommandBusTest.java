package io.disputeledger.kit.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.kit.events.AxonJdbcEventPositions;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.proofs.CommandProofs;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What keeps losing is told so, after a bounded number of attempts. */
class LedgerCommandBusTest {

    private static final CommandEnvelope ENVELOPE =
            CommandEnvelope.of("platform", "key", "digest", Actor.service("platform"));

    private static final JdbcClient NO_DATABASE = JdbcClient.create(new DriverManagerDataSource());

    private final AtomicInteger attempts = new AtomicInteger();
    private final EventPositions positions = new AxonJdbcEventPositions(NO_DATABASE);
    private final LedgerCommandBus bus =
            new LedgerCommandBus(
                    LedgerCommandBus.builder(),
                    new CommandJournal(
                            new InMemoryEventStorageEngine(), positions, CommandProofs.NONE),
                    positions,
                    CommandProofs.NONE);

    private record Count(String streamId) implements LedgerCommand {}

    @Test
    void conflictIsDecidedAgainAtMostEightTimes() {
        assertThat(answerTo(new ConcurrencyException("conflict")))
                .isInstanceOf(ConflictingCommands.class);
        assertThat(attempts).hasValue(LedgerCommandBus.ATTEMPTS_MAX);
    }

    @Test
    void commandThatWaitedForItsTurnInVainIsNotMadeToWaitAgain() {
        assertThat(answerTo(new LockAcquisitionFailedException("busy")))
                .isInstanceOf(ConflictingCommands.class);
        assertThat(attempts).hasValue(1);
    }

    private Throwable answerTo(RuntimeException fault) {
        bus.subscribe(
                Count.class.getName(),
                _ -> {
                    attempts.incrementAndGet();
                    throw fault;
                });
        return catchThrowable(
                () -> new CommandDispatch(bus).send(new Count("counter:1"), ENVELOPE));
    }
}
