package io.disputeledger.kit.deadlines;

import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.commands.CommandDispatch;
import io.disputeledger.kit.commands.CommandEnvelope;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.RunningService;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.kit.testing.TestIssuer;
import io.disputeledger.kit.time.SandboxClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Replicas of the timer service on one database. */
final class Timers implements AutoCloseable {

    private static final Instant BEGINS_AT = Instant.parse("2026-03-02T12:00:00Z");

    private static final TestIssuer ISSUER = new TestIssuer();

    private final String jdbcUrl = TestDatabase.fresh();
    private final List<RunningService> replicas = new ArrayList<>();
    private final Path home;
    private final EventEngine engine;

    Timers(Path home, EventEngine engine) {
        this.home = home;
        this.engine = engine;
        start();
        clock().moveTo(BEGINS_AT, 0);
    }

    /** Starts one more replica. */
    RunningService start() {
        RunningService replica =
                RunningService.start(
                        TimerService.class,
                        jdbcUrl,
                        ISSUER,
                        home,
                        "spring.application.name=timer-service",
                        "spring.datasource.hikari.schema=timer",
                        "spring.flyway.schemas=timer",
                        "spring.flyway.locations=classpath:db/processors,classpath:db/deadlines",
                        EventEngine.PROPERTY + "=" + engine.setting());
        replicas.add(replica);
        return replica;
    }

    void stop(RunningService replica) {
        replicas.remove(replica);
        replica.close();
    }

    RunningService one() {
        return replicas.getFirst();
    }

    /** Stops the clock, and tells what it shows. */
    Instant standStill() {
        clock().runAt(0);
        return clock().now();
    }

    SandboxClock clock() {
        return one().bean(SandboxClock.class);
    }

    /** The database, as its administrator sees it. */
    JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
    }

    void set(String timer, Instant dueAt) {
        one().bean(CommandDispatch.class)
                .send(
                        new TimerService.SetTimer(timer, dueAt),
                        CommandEnvelope.of(
                                "test",
                                UUID.randomUUID().toString(),
                                "digest",
                                new Actor("O-1", Role.OFFICER, null)));
    }

    /** All that rang whose names begin so, in the order of the log. */
    List<TimerService.TimerRang> rang(String prefix) {
        List<TimerService.TimerRang> rang = new ArrayList<>();
        Iterator<? extends TrackedEventMessage<?>> events =
                one().bean(EventStorageEngine.class).readEvents(null, false).iterator();
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof TimerService.TimerRang one
                    && one.timer().startsWith(prefix)) {
                rang.add(one);
            }
        }
        return rang;
    }

    void awaitRinging(String prefix, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> rang(prefix).size() >= count);
    }

    /** How many commands of the clock to timers whose names begin so were answered. */
    long commandsOfTheClock(String prefix) {
        long found = 0;
        Iterator<? extends TrackedEventMessage<?>> events =
                one().bean(EventStorageEngine.class).readEvents(null, false).iterator();
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof JournalEvent entry
                    && entry.actor().role() == Role.CLOCK
                    && entry.target().startsWith("timer:" + prefix)) {
                found++;
            }
        }
        return found;
    }

    /** A component of the health that operators read. */
    Map<?, ?> health(String component) {
        LedgerClient anybody = new LedgerClient(one().url(), null, null);
        return new JsonMapper()
                .convertValue(
                        anybody.get("/actuator/health").body().at("/components/" + component),
                        Map.class);
    }

    @Override
    public void close() {
        List.copyOf(replicas).forEach(this::stop);
    }
}
