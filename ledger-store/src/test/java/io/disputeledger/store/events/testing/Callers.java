package io.disputeledger.store.events.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many callers at once. */
public final class Callers {

    private static final Duration DONE_WITHIN = Duration.ofMinutes(2);

    private Callers() {}

    /** What one caller does. */
    public interface Call<T> {
        /** Does it; the number tells the callers apart. */
        T call(int caller) throws Exception;
    }

    /** Has all callers do the same, each in a thread of its own, and returns what they found. */
    public static <T> List<T> together(int callers, Call<T> call) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                running.add(threads.submit(() -> call.call(caller)));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get(DONE_WITHIN.toMillis(), TimeUnit.MILLISECONDS));
            }
            return done;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("A caller failed.", e);
        }
    }
}
