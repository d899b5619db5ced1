package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.Acknowledged;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database ends the writer's connection whenever it likes, in the middle of commits too. */
class LostConnectionIT {

    private static final int CALLERS = 32;
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
    void losesNothingAndStoresNothingTwice() {
        AtomicInteger kills = new AtomicInteger();
        CompletableFuture<Void> killer =
                CompletableFuture.runAsync(() -> {
                    while (kills.get() < KILLS) {
                        kills.addAndGet((int) fresh.number(KILL_THE_WRITER));
                    }
                });

        List<Integer> calls =
                Callers.together(
                        CALLERS,
                        caller -> {
                            int call = 0;
                            // However slowly the killer starts, and however fast appends are.
                            while (!killer.isDone()) {
                                acknowledged.append(
                                        fresh.storage(), events(caller + "-" + call++, 0, 3));
                            }
                            return call;
                        });
        killer.join();

        int appended = 3 * calls.stream().mapToInt(Integer::intValue).sum();
        assertThat(acknowledged.size()).isEqualTo(appended).isPositive();
        acknowledged.assertAllIn(fresh.storage());
        assertThat(fresh.number("select count(*) from store.event")).isEqualTo(acknowledged.size());
    }
}
