package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.Acknowledged;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database ends the writer's connection whenever it likes, in the middle of commits too. */
class LostConnectionIT {

    private static final int CALLERS = 32;
    private static final int CALLS_EACH = 60;
    private static final int KILLS = 40;
    private static final String KILL_THE_WRITER =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()"
                    + " and query like '%log_head%'";

    private final TestStorage fresh = TestStorage.fresh();
    private final Acknowledged acknowledged = new Acknowledged();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void losesNothingAndStoresNothingTwice() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger kills = new AtomicInteger();
        Thread killer =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!done.get() && kills.get() < KILLS) {
                                kills.addAndGet((int) fresh.number(KILL_THE_WRITER));
                            }
                        });

        Callers.together(
                CALLERS,
                caller -> {
                    for (int i = 0; i < CALLS_EACH; i++) {
                        acknowledged.append(fresh.storage(), events(caller + "-" + i, 0, 3));
                    }
                    return caller;
                });
        done.set(true);
        killer.join();

        assertThat(kills.get()).isPositive();
        assertThat(acknowledged.size()).isEqualTo(CALLERS * CALLS_EACH * 3);
        acknowledged.assertAllIn(fresh.storage());
        assertThat(fresh.number("select count(*) from store.event")).isEqualTo(acknowledged.size());
    }
}
