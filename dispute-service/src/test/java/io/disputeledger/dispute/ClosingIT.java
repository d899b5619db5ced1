package io.disputeledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.AppendFailed;
import io.disputeledger.store.events.PostgresEventStorage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that stops writes what it accepted before it lets go of the database. */
class ClosingIT {

    private static final int WRITERS = 16;
    private static final int BEFORE_THE_END = 200;
    private static final int WITHIN_SECONDS = 60;

    @TempDir private Path home;

    @Test
    void everyAppendIsEitherStoredOrRefused() throws Exception {
        DisputeDesk desk = new DisputeDesk(home);
        PostgresEventStorage storage = desk.service().bean(PostgresEventStorage.class);
        CountDownLatch underWay = new CountDownLatch(BEFORE_THE_END);
        long stored = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Long>> all = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                all.add(writers.submit(() -> appendUntilRefused(storage, underWay)));
            }
            assertThat(underWay.await(WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();
            desk.close();
            for (Future<Long> writer : all) {
                stored += writer.get(WITHIN_SECONDS, TimeUnit.SECONDS);
            }
        }

        assertThat(desk.recorded().count()).isEqualTo(stored);
    }

    private static long appendUntilRefused(PostgresEventStorage storage, CountDownLatch underWay) {
        for (long stored = 0; ; stored++) {
            try {
                storage.appendEvents(GenericEventMessage.asEventMessage("on the way"));
                underWay.countDown();
            } catch (AppendFailed.StorageClosed refused) {
                return stored;
            }
        }
    }
}
