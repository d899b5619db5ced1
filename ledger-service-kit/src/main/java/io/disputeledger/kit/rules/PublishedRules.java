package io.disputeledger.kit.rules;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The rule packs and calendars that this process knows, read from their streams.
 *
 * <p>A pack comes into force at least {@link #LEAD} after it is recorded, on the ledger's clock. So
 * what was read at an instant holds every pack that is in force up to that much later, and nobody
 * looks at the streams for each decision: they are looked at again after {@link #FRESH}, which
 * leaves the rest of the lead to clocks that differ. Calendars have no such lead. A decision that
 * misses one looks again before it refuses ({@link #refresh}), and one that uses an older version
 * says so in its event.
 */
public class PublishedRules {

    /** How long before it is in force a pack is published, at least. */
    public static final Duration LEAD = Duration.ofHours(1);

    /** For how long on the ledger's clock what was read is good. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final EventStorageEngine events;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong atLeast = new AtomicLong(-1);

    private volatile @Nullable Known known;

    /** The rules recorded in the given storage. */
    public PublishedRules(EventStorageEngine events) {
        this.events = events;
    }

    /**
     * What is known.
     *
     * @param sequences the last event read of each stream
     * @param position the calendars hold what was recorded up to here
     * @param at the ledger's time at which the streams were looked at
     */
    private record Known(
            RulesOnRecord rules,
            RulePacks packs,
            Map<String, Long> sequences,
            long position,
            Instant at) {

        // A clock that was set back proves nothing either.
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }

        boolean holds(Map<String, Long> newest) {
            return sequences.entrySet().containsAll(newest.entrySet());
        }
    }

    /** The packs for a decision at this instant of the ledger's clock. */
    public RulePacks packs(Instant now) {
        Known current = known;
        if (current == null || !current.isFresh(now) || current.position() < atLeast.get()) {
            current = lookUnlessFresh(now);
        }
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().resources().put(PublishedRules.class.getName(), this);
        }
        return current.packs();
    }

    /**
     * The pack that an event names.
     *
     * @throws IllegalArgumentException when it is not published
     */
    public RulePack get(PackVersion version) {
        Known current = known;
        if (current == null || !current.packs().knows(version)) {
            current = look();
        }
        return current.packs().get(version);
    }

    /** The rules that a decision in progress rests on; null when it rests on none. */
    public static @Nullable PublishedRules usedBy(UnitOfWork<?> decision) {
        return decision.root().getResource(PublishedRules.class.getName());
    }

    /** Everything published, as it is now. */
    public RulesOnRecord newest() {
        return look().rules();
    }

    /** Looks at the streams again; whether something was published that a decision missed. */
    public boolean refresh() {
        Known before = known;
        return before == null || !before.holds(look().sequences());
    }

    /** Makes decisions from now on rest on at least what was recorded up to this position. */
    public void seen(long position) {
        atLeast.accumulateAndGet(position, Math::max);
    }

    private Known lookUnlessFresh(Instant now) {
        reading.lock();
        try {
            Known current = known;
            if (current == null || !current.isFresh(now)) {
                return read(now);
            }
            long position = atLeast.get();
            if (current.position() < position) {
                // Packs have their lead; only a calendar could be newer and matter already.
                if (!current.holds(newest(RulesOnRecord.calendarStreams()))) {
                    return read(now);
                }
                current =
                        new Known(
                                current.rules(),
                                current.packs(),
                                current.sequences(),
                                position,
                                current.at());
                known = current;
            }
            return current;
        } finally {
            reading.unlock();
        }
    }

    private Known look() {
        reading.lock();
        try {
            // At an unknown time of the ledger: what is read now is newer, so none the worse.
            Known before = known;
            return read(before == null ? Instant.MIN : before.at());
        } finally {
            reading.unlock();
        }
    }

    private Known read(Instant now) {
        Known before = known;
        long position = atLeast.get();
        Map<String, Long> sequences = newest(RulesOnRecord.streams());
        Known after;
        if (before != null && before.sequences().equals(sequences)) {
            after = new Known(before.rules(), before.packs(), sequences, position, now);
        } else {
            RulesOnRecord rules = RulesOnRecord.read(events);
            after = new Known(rules, rules.rulePacks(), sequences, position, now);
        }
        known = after;
        return after;
    }

    private Map<String, Long> newest(List<String> streams) {
        Map<String, Long> sequences = new HashMap<>();
        for (String stream : streams) {
            events.lastSequenceNumberFor(stream).ifPresent(last -> sequences.put(stream, last));
        }
        return sequences;
    }
}
