package io.disputeledger.store.faults;

import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;

/** Puts a journal into lines. */
record SpokenJournal(Consumer<JournalLine> lines) implements Journal {

    @Override
    public void acknowledged(List<? extends EventMessage<?>> events, Appended at) {
        List<Receipt> receipts = at.receipts().all();
        List<JournalLine> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            all.add(
                    new JournalLine.Stored(
                            events.get(i).getIdentifier(),
                            at.firstPosition() + i,
                            receipts.isEmpty() ? null : receipts.get(i)));
        }
        all.forEach(lines);
    }

    @Override
    public void foundStored(List<? extends EventMessage<?>> events) {
        events.forEach(event -> lines.accept(new JournalLine.Found(event.getIdentifier())));
    }

    @Override
    public void failed(String how) {
        lines.accept(new JournalLine.Failed(how));
    }

    @Override
    public void broken(RuntimeException fault) {
        lines.accept(new JournalLine.Broken(fault.toString()));
    }

    @Override
    public void done() {
        lines.accept(new JournalLine.Done());
    }
}
