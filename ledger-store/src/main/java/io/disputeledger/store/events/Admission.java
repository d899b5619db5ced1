package io.disputeledger.store.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of a batch fit the streams as they are. Calls are taken in the order they came: of
 * two that want the same version of a stream, the first that fits gets it.
 */
final class Admission {

    /** The version on which the batch builds; it must be stored already. */
    record Predecessor(String stream, long sequence) {}

    private final @Nullable LogState known;
    private final List<PendingAppend> calls = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();
    private final List<Predecessor> predecessors = new ArrayList<>();
    private final Map<PendingAppend, NewEvent> refused = new LinkedHashMap<>();
    private final Map<PendingAppend, Appended> alreadyStored = new LinkedHashMap<>();
    private final Map<String, Long> lastSequences = new HashMap<>();
    private final Set<String> eventIds = new HashSet<>();

    private Admission(@Nullable LogState known) {
        this.known = known;
    }

    /** Takes it that each stream is where its first call says: see {@link #predecessors()}. */
    static Admission assuming(List<PendingAppend> batch) {
        return admit(batch, null);
    }

    /** Goes by what the log holds. */
    static Admission knowing(LogState state, List<PendingAppend> batch) {
        return admit(batch, state);
    }

    private static Admission admit(List<PendingAppend> batch, @Nullable LogState known) {
        Admission admission = new Admission(known);
        batch.forEach(admission::admit);
        return admission;
    }

    private void admit(PendingAppend call) {
        Appended before = foundAgain(call);
        if (before != null) {
            alreadyStored.put(call, before);
            return;
        }
        Map<String, Long> sequences = new HashMap<>();
        Set<String> ids = new HashSet<>();
        List<Predecessor> assumed = new ArrayList<>();
        for (NewEvent event : call.events()) {
            Long last = sequences.get(event.stream());
            if (last == null) {
                last = lastSequence(event, assumed);
            }
            boolean follows = event.sequence() == last + 1;
            if (!follows || isTaken(event.eventId()) || !ids.add(event.eventId())) {
                refused.put(call, event);
                return;
            }
            sequences.put(event.stream(), event.sequence());
        }
        calls.add(call);
        events.addAll(call.events());
        predecessors.addAll(assumed);
        lastSequences.putAll(sequences);
        eventIds.addAll(ids);
    }

    private long lastSequence(NewEvent event, List<Predecessor> assumed) {
        Long inBatch = lastSequences.get(event.stream());
        if (inBatch != null) {
            return inBatch;
        }
        if (known != null) {
            return known.lastSequences().getOrDefault(event.stream(), -1L);
        }
        // The first version needs no predecessor: that it is free is the table's own constraint.
        if (event.sequence() > 0) {
            assumed.add(new Predecessor(event.stream(), event.sequence() - 1));
        }
        return event.sequence() - 1;
    }

    private boolean isTaken(String eventId) {
        return eventIds.contains(eventId)
                || (known != null && known.positions().containsKey(eventId));
    }

    /** Where an earlier attempt stored the call, though its connection was lost. */
    private @Nullable Appended foundAgain(PendingAppend call) {
        if (known == null || !call.isOutcomeUnknown()) {
            return null;
        }
        Long first = known.positions().get(call.events().getFirst().eventId());
        Long last = known.positions().get(call.events().getLast().eventId());
        return first == null || last == null ? null : new Appended(first, last);
    }

    /** The events to append, in order. */
    List<NewEvent> events() {
        return events;
    }

    /** What must be stored already for the assumption to hold. */
    List<Predecessor> predecessors() {
        return predecessors;
    }

    boolean refusesNone() {
        return refused.isEmpty();
    }

    /** Should the connection be lost now, it must be found out whether these were stored. */
    void outcomeIsUnknown() {
        calls.forEach(PendingAppend::outcomeIsUnknown);
    }

    /** Answers every call, once the events are stored from the given position on. */
    void answer(long firstPosition, LogExtension.Proven proven) {
        long next = firstPosition;
        for (PendingAppend call : calls) {
            int count = call.events().size();
            long last = next + count - 1;
            call.stored(new Appended(next, last, proven.receipts(next, last)));
            next += count;
        }
        alreadyStored.forEach(PendingAppend::stored);
        refused.forEach((call, event) -> call.failed(Conflicts.at(event.event())));
    }
}
