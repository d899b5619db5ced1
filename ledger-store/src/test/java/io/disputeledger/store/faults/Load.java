package io.disputeledger.store.faults;

import io.disputeledger.store.events.AppendFailed;
import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.testing.TestEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Threads that append, each to streams of its own: one to three events a call, tried again with the
 * same identifiers until their end is known, as a careful caller would.
 */
final class Load implements AutoCloseable {

    private static final int EVENTS_IN_CALL_MAX = 3;
    private static final int CALLS_IN_STREAM = 10;
    private static final Duration BACK_OFF = Duration.ofMillis(20);

    private final String name;
    private final EventStorageEngine storage;
    private final Journal journal;
    private final Semaphore granted = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger grantedSoFar = new AtomicInteger();

    /**
     * Starts the threads, which wait for calls to be granted.
     *
     * @param name no other load has it
     */
    Load(String name, int threadCount, EventStorageEngine storage, Journal journal) {
        this.name = name;
        this.storage = storage;
        this.journal = journal;
        for (int i = 0; i < threadCount; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().daemon().start(() -> run(number)));
        }
    }

    /** So many more calls. */
    void grant(int calls) {
        grantedSoFar.addAndGet(calls);
        granted.release(calls);
    }

    /** How many calls were granted so far. */
    int granted() {
        return grantedSoFar.get();
    }

    private void run(int thread) {
        long version = 0;
        try {
            for (int call = 0; ; call++) {
                granted.acquire();
                version = call % CALLS_IN_STREAM == 0 ? 0 : version;
                String stream = "%s/%d/%d".formatted(name, thread, call / CALLS_IN_STREAM);
                List<EventMessage<?>> events = events(stream, version, call);
                append(events);
                version += events.size();
                journal.done();
            }
        } catch (InterruptedException _) {
            // The load is closed.
        } catch (RuntimeException e) {
            journal.broken(e);
        }
    }

    /** Each says how many there are in its call, to tell half a call from a whole one. */
    private static List<EventMessage<?>> events(String stream, long version, int call) {
        int count = 1 + call % EVENTS_IN_CALL_MAX;
        List<EventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DomainEventMessage<?> event =
                    TestEvents.event(stream, version + i, new CallPart(call, i, count).toString());
            events.add(event);
        }
        return events;
    }

    private void append(List<EventMessage<?>> events) throws InterruptedException {
        boolean mayBeStored = false;
        while (!Thread.interrupted()) {
            DefaultUnitOfWork<EventMessage<?>> unit =
                    DefaultUnitOfWork.startAndGet(events.getFirst());
            try {
                storage.appendEvents(events);
                journal.acknowledged(events, Appended.in(unit).orElseThrow());
                return;
            } catch (AppendFailed e) {
                mayBeStored |= e instanceof AppendFailed.OutcomeUnknown;
                journal.failed(e.getClass().getSimpleName());
                LockSupport.parkNanos(BACK_OFF.toNanos());
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (!mayBeStored) {
                    throw e;
                }
                journal.foundStored(events);
                return;
            } finally {
                unit.rollback();
            }
        }
        throw new InterruptedException();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
