package io.disputeledger.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Has several callers do something at the same moment. */
final class Together {

    private static final long ANSWERS_WITHIN_SECONDS = 60;

    private Together() {}

    /** The answers of callers 0 to {@code callers - 1}, in that order. */
    static <T> List<T> call(int callers, IntFunction<T> call) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> waiting = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                waiting.add(
                        threads.submit(() -> {
                            start.await();
                            return call.apply(caller);
                        }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : waiting) {
                answers.add(answer.get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others were called.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("A caller got no answer.", e);
        }
    }
}
