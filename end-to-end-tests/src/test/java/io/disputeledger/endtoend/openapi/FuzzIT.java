package io.disputeledger.endtoend.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.kit.testing.RecordedEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation is fed good, bad and hostile requests made from its description. None may be a
 * fault of ours; every refusal is a problem of the catalogue, as described; a request that reached
 * no decision appends nothing, and one that did appends one journal event.
 *
 * <p>{@code -Dledger.fuzz.seconds} runs longer, {@code -Dledger.fuzz.seed} repeats a run.
 */
@ExtendWith(SharedLedger.class)
class FuzzIT {

    private static final Duration ONE_BY_ONE =
            Duration.ofSeconds(Long.getLong("ledger.fuzz.seconds", 40));
    private static final Duration AT_ONCE = ONE_BY_ONE.dividedBy(4);
    private static final long SEED = Long.getLong("ledger.fuzz.seed", 20261128);
    private static final int CALLERS = 8;
    private static final int FAULTS_MAX = 25;
    private static final int FAULT_OF_OURS = 500;
    private static final String JOURNAL = JournalEvent.class.getPackageName() + ".";

    private final DescribedLedger ledger;
    private final RecordedEvents events;
    private final Map<String, Map<Integer, AtomicInteger>> figures = new ConcurrentSkipListMap<>();

    FuzzIT(DescribedLedger ledger) {
        this.ledger = ledger;
        this.events = ledger.events();
    }

    /** One operation's requests, and what is wrong with their answers. */
    private final class Fuzzing {
        final DescribedOperation operation;
        final FuzzedRequests requests;

        Fuzzing(DescribedOperation operation, long seed) {
            this.operation = operation;
            this.requests =
                    new FuzzedRequests(
                            ledger,
                            operation,
                            ledger.visitOf(operation),
                            seed * 31 + operation.name().hashCode());
        }

        List<String> next(boolean alone) {
            Request request = requests.next();
            long before = alone ? events.count() : 0;
            Answer answer = request.send();
            figures.computeIfAbsent(operation.name(), _ -> new ConcurrentSkipListMap<>())
                    .computeIfAbsent(answer.status(), _ -> new AtomicInteger())
                    .incrementAndGet();
            List<String> faults = new ArrayList<>(Conformance.faults(operation, answer));
            if (answer.status() >= FAULT_OF_OURS) {
                faults.add("a fault of ours");
            }
            if (alone) {
                faults.addAll(appended(operation, answer, before));
            }
            faults.replaceAll(
                    fault -> "%s: %s%n  %s%n  %s".formatted(operation, fault, request, answer));
            return faults;
        }
    }

    @Test
    void oneByOneNothingIsAppendedWithoutADecision() {
        List<Fuzzing> fuzzing = all(SEED);
        List<String> faults = new ArrayList<>();
        long end = System.nanoTime() + ONE_BY_ONE.toNanos();
        ledger.settle();
        for (int i = 0;
                faults.size() < FAULTS_MAX && (i < fuzzing.size() || System.nanoTime() < end);
                i++) {
            faults.addAll(fuzzing.get(i % fuzzing.size()).next(true));
        }
        tell("one by one");
        assertThat(faults).isEmpty();
    }

    @Test
    void manyAtOnceStillNoneIsAFaultOfOurs() throws Exception {
        long end = System.nanoTime() + AT_ONCE.toNanos();
        List<String> faults = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int caller = 1; caller <= CALLERS; caller++) {
                List<Fuzzing> fuzzing = all(SEED + caller);
                running.add(callers.submit(() -> callUntil(end, fuzzing)));
            }
            for (Future<List<String>> one : running) {
                faults.addAll(one.get());
            }
        }
        ledger.settle();
        tell(CALLERS + " at once");
        assertThat(faults).isEmpty();
    }

    private static List<String> callUntil(long end, List<Fuzzing> fuzzing) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; faults.size() < FAULTS_MAX && System.nanoTime() < end; i++) {
            faults.addAll(fuzzing.get(i % fuzzing.size()).next(false));
        }
        return faults;
    }

    private List<Fuzzing> all(long seed) {
        return ledger.operations().stream().map(one -> new Fuzzing(one, seed)).toList();
    }

    /** What is wrong with what was appended meanwhile, by nobody else. */
    private List<String> appended(DescribedOperation operation, Answer answer, long before) {
        if (!operation.isCommand() || !answer.isDecision()) {
            long more = events.count() - before;
            return more == 0 ? List.of() : List.of(more + " events without a decision");
        }
        List<Long> positions =
                answer.json()
                        .path("receipts")
                        .valueStream()
                        .map(receipt -> receipt.path("position").asLong())
                        .toList();
        long journalled =
                positions.stream()
                        .filter(position -> events.payloadAt(position).startsWith(JOURNAL))
                        .count();
        ledger.settle(); // a ruling has consequences, which are no doing of the next request
        List<String> faults = new ArrayList<>();
        if (journalled != 1) {
            faults.add(journalled + " journal events for one decision");
        }
        if (positions.getFirst() != before) {
            faults.add("the append begins at " + positions.getFirst() + " and not at " + before);
        }
        return faults;
    }

    private void tell(String how) {
        Map<Integer, Integer> byStatus = new TreeMap<>();
        figures.values()
                .forEach(counts ->
                        counts.forEach((status, count) ->
                                byStatus.merge(status, count.get(), Integer::sum)));
        System.out.printf(
                "Fuzzed %s, seed %d: %d requests to %d operations, answered %s%n",
                how,
                SEED,
                byStatus.values().stream().mapToInt(Integer::intValue).sum(),
                figures.size(),
                byStatus);
        figures.forEach(
                (operation, counts) -> System.out.printf("  %-70s %s%n", operation, counts));
    }
}
