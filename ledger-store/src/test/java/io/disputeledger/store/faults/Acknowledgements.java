package io.disputeledger.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All that was acknowledged, by any process: what the ledger must keep. */
final class Acknowledgements implements Consumer<JournalLine> {

    private final Map<String, Long> positions = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private List<Receipt> receipts = new ArrayList<>();
    private final Set<Long> withoutReceipt = new HashSet<>();
    private int done;

    @Override
    public synchronized void accept(JournalLine line) {
        switch (line) {
            case JournalLine.Stored stored -> {
                Long before = positions.put(stored.eventId(), stored.position());
                if (before != null) {
                    broken.add(stored.eventId() + " was acknowledged twice");
                }
                if (stored.receipt() == null) {
                    withoutReceipt.add(stored.position());
                } else {
                    receipts.add(stored.receipt());
                }
            }
            case JournalLine.Found(String id) -> found.add(id);
            case JournalLine.Failed(String how) -> failures.merge(how, 1, Integer::sum);
            case JournalLine.Broken(String what) -> broken.add(what);
            case JournalLine.Done() -> done++;
            case JournalLine.Ready() -> {}
        }
    }

    synchronized int size() {
        return positions.size();
    }

    /** How many calls ended. */
    synchronized int done() {
        return done;
    }

    /** Failures that a caller may retry, by kind. */
    synchronized Map<String, Integer> failures() {
        return new TreeMap<>(failures);
    }

    synchronized Map<String, Long> positions() {
        return new HashMap<>(positions);
    }

    /** Events that are stored, at positions nobody was told. */
    synchronized Set<String> found() {
        return new HashSet<>(found);
    }

    /** Where events are that were acknowledged without a receipt. */
    synchronized Set<Long> withoutReceipt() {
        return new HashSet<>(withoutReceipt);
    }

    /** The receipts since the last time. */
    synchronized List<Receipt> takeReceipts() {
        List<Receipt> taken = receipts;
        receipts = new ArrayList<>();
        return taken;
    }

    synchronized void assertNothingBroken() {
        assertThat(broken).isEmpty();
    }

    /** For people. */
    @Override
    public synchronized String toString() {
        return "%,d events acknowledged (%,d found by the writer after a lost connection, %,d by the caller's own retry), failures to retry: %s"
                .formatted(positions.size(), withoutReceipt.size(), found.size(), failures);
    }
}
