package io.disputeledger.kit.processors;

import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.events.EventPositions;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the event processors of this service have come. Read from their stored tokens, so it
 * holds whichever process runs them, and within a transaction it is exact for the tables read
 * there.
 */
public class ProcessorProgress {

    /** How long a reader waits for a processor before it is told to come back. */
    public static final Duration WAIT_MAX = Duration.ofSeconds(5);

    /** How soon progress made in another process is noticed. */
    private static final long RECHECK_MILLIS = 50;

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final EventProcessingConfiguration processing;
    private final EventPositions positions;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    /** Progress in the given database of the processors of the given configuration. */
    public ProcessorProgress(
            JdbcClient jdbc,
            Serializer serializer,
            EventProcessingConfiguration processing,
            EventPositions positions) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.processing = processing;
        this.positions = positions;
    }

    /**
     * One processor's place.
     *
     * @param position the last position that it has handled; -1 before the first
     * @param replayingUntil the position at which a replay ends; null when it is not replaying
     */
    public record Place(long position, @Nullable Long replayingUntil) {

        /** Whether it is rebuilding what it once had. */
        public boolean replaying() {
            return replayingUntil != null;
        }
    }

    /** The names of all processors of this service. */
    public Collection<String> processors() {
        return processing.eventProcessors().keySet();
    }

    /** Where a processor is; the least of its segments. */
    public Place placeOf(String processor) {
        List<Place> segments =
                jdbc.sql("select token, tokentype from token_entry where processorname = ?")
                        .param(processor)
                        .query((row, _) -> place(row.getBytes(1), row.getString(2)))
                        .list();
        return segments.stream()
                .min((a, b) -> Long.compare(a.position(), b.position()))
                .orElse(new Place(-1, null));
    }

    /** The position of the last event in the log. */
    public long head() {
        return positions.head();
    }

    /**
     * Waits until every processor of this service has handled the position.
     *
     * @throws PositionNotReached when that takes longer than {@link #WAIT_MAX}
     */
    public void await(long position) {
        awaitFor(processors(), position);
    }

    /**
     * Waits until one processor has handled the position.
     *
     * @throws PositionNotReached when that takes longer than {@link #WAIT_MAX}
     */
    public void await(String processor, long position) {
        awaitFor(List.of(processor), position);
    }

    /**
     * Waits until the position is recorded.
     *
     * @throws PositionNotReached when that takes longer than {@link #WAIT_MAX}
     */
    public void awaitRecorded(long position) {
        if (!awaitThat(() -> head() >= position, WAIT_MAX)) {
            throw new PositionNotReached(position, head());
        }
    }

    /** Tells those who wait that a processor of this process has committed. */
    public void advanced() {
        lock.lock();
        try {
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitFor(Collection<String> processors, long position) {
        boolean reached =
                awaitThat(
                        () ->
                                processors.stream()
                                        .allMatch(name -> placeOf(name).position() >= position),
                        WAIT_MAX);
        if (!reached) {
            throw new PositionNotReached(position, head());
        }
    }

    /** Waits for a condition, asked again whenever a processor has committed; false in vain. */
    boolean awaitThat(BooleanSupplier reached, Duration max) {
        long end = System.nanoTime() + max.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private void pause() {
        lock.lock();
        try {
            if (advanced.await(RECHECK_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a position.", e);
        } finally {
            lock.unlock();
        }
    }

    Place place(byte @Nullable [] token, @Nullable String type) {
        if (token == null) {
            return new Place(-1, null);
        }
        TrackingToken read =
                serializer.deserialize(
                        new SimpleSerializedObject<>(token, byte[].class, type, null));
        long position = read.position().orElse(-1);
        return new Place(position, replayingUntil(read, position));
    }

    // Axon drops its mark of a replay only with the first event after it, which may never come.
    private static @Nullable Long replayingUntil(TrackingToken read, long position) {
        if (!(read instanceof ReplayToken replay)) {
            return null;
        }
        long end = replay.getTokenAtReset().position().orElse(-1);
        return position < end ? Long.valueOf(end) : null;
    }

    /** A position asked for was not reached in time. */
    public static class PositionNotReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Text text;

        /** Asked for {@code position} while the log ended at {@code head}. */
        public PositionNotReached(long position, long head) {
            super("Position " + position + " was not reached; the log ends at " + head + ".");
            text =
                    position > head
                            ? Text.of("position-not-reached.ahead", position, head)
                            : Text.of("position-not-reached.behind", position);
        }

        /** What is not there. */
        public Text text() {
            return text;
        }
    }
}
