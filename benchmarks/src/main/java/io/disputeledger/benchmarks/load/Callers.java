package io.disputeledger.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Virtual threads that each call, wait for the answer, and call again. */
public final class Callers {

    private static final Duration DONE_WITHIN = Duration.ofMinutes(10);

    private Callers() {}

    /** One call. */
    @FunctionalInterface
    public interface Call {
        /** Calls and waits for the answer; callers are counted from 0. */
        void call(int caller) throws Exception;
    }

    /** How many calls are answered in a second, when so many callers share so many calls. */
    public static double perSecond(int callers, int calls, Call call)
            throws InterruptedException, ExecutionException, TimeoutException {
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                int share = calls / callers + (caller < calls % callers ? 1 : 0);
                running.add(
                        threads.submit(() -> {
                            begin.await();
                            for (int n = 0; n < share; n++) {
                                call.call(caller);
                            }
                            return share;
                        }));
            }
            long start = System.nanoTime();
            begin.countDown();
            for (Future<?> one : running) {
                one.get(DONE_WITHIN.toSeconds(), TimeUnit.SECONDS);
            }
            return calls * 1e9 / (System.nanoTime() - start);
        }
    }
}
