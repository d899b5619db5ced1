package io.disputeledger.benchmarks.lag;

import io.disputeledger.benchmarks.load.SampleEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;

/** Callers that append at a steady rate, and note when each append was acknowledged. */
record PacedLoad(int callers, double perSecond, Duration length) {

    private static final double NANOS = 1e9;

    /** When each event was acknowledged, by {@link System#nanoTime}. */
    Map<String, Long> run(Consumer<EventMessage<?>> append)
            throws InterruptedException, ExecutionException {
        Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                double first = caller / perSecond;
                running.add(threads.submit(() -> append(append, start, first, acknowledged)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return acknowledged;
    }

    /** Who is late does not wait: the load does not ease off because the store is slow. */
    private void append(
            Consumer<EventMessage<?>> append,
            long start,
            double first,
            Map<String, Long> acknowledged) {
        SampleEvents events = new SampleEvents();
        double seconds = length.toNanos() / NANOS;
        for (double due = first; due < seconds; due += callers / perSecond) {
            long wait = start + (long) (due * NANOS) - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            EventMessage<?> event = events.next();
            append.accept(event);
            acknowledged.put(event.getIdentifier(), System.nanoTime());
        }
    }
}
