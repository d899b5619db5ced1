package io.disputeledger.store.events;

import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the appends of many threads into batches that one thread writes. */
final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private final StorageBounds bounds;
    private final AppendQueue queue;
    private final Thread writer;

    GroupCommit(
            DataSource dataSource,
            BatchTransaction transaction,
            AppendListener listener,
            StorageBounds bounds) {
        this.bounds = bounds;
        this.queue = new AppendQueue(bounds);
        WriterConnection connection = new WriterConnection(dataSource, bounds.answerWithin());
        this.writer =
                Thread.ofPlatform()
                        .name("event-writer")
                        .daemon()
                        .start(new BatchWriter(queue, connection, transaction, listener));
    }

    /** Returns when the events are durable. */
    Appended append(List<NewEvent> events) {
        PendingAppend call = new PendingAppend(events, bounds.answerWithin());
        try {
            queue.put(call);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Nothing was stored: interrupted while waiting.", e);
        }
        return await(call);
    }

    // An interrupt does not recall the events, so their outcome is awaited all the same. Without a
    // time limit: the writer answers every call, in a time that its connection bounds. A limit here
    // would set a timer for each call, which cost a third of the time that an append takes.
    private static Appended await(PendingAppend call) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return call.answer().get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw (RuntimeException) e.getCause();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    boolean isOpen() {
        return queue.isOpen();
    }

    int callsQueued() {
        return queue.size();
    }

    /** Writes what was accepted; refuses what comes now. */
    @Override
    public void close() {
        queue.close();
        try {
            if (!writer.join(bounds.closeWithin())) {
                log.warn("Closing did not wait longer for {} queued appends.", queue.size());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
