package io.disputeledger.kit.proofs;

import io.disputeledger.store.events.Appended;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.Receipts;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proofs out of the Merkle log. */
public final class LogCommandProofs implements CommandProofs {

    // All events of a command name it in their metadata, and are stored side by side. The journal's
    // is the last; nothing of anybody else's may be among them.
    private static final String FIRST =
            """
            select coalesce(max(before.position) + 1, 0)
            from (select other.position
                  from ledger.event journal
                  join ledger.event other on other.position < journal.position
                  where journal.position = ? and other.metadata <> journal.metadata
                  order by other.position desc limit 1) as before
            """;

    private final SignedTrees trees;
    private final JdbcClient jdbc;

    /** Proofs out of these trees. */
    public LogCommandProofs(SignedTrees trees, JdbcClient jdbc) {
        this.trees = trees;
        this.jdbc = jdbc;
    }

    @Override
    public Receipts in(UnitOfWork<?> root) {
        return Appended.in(root).map(this::of).orElse(Receipts.NONE);
    }

    @Override
    public Receipts endingAt(long journalPosition) {
        return () -> {
            long first = jdbc.sql(FIRST).param(journalPosition).query(Long.class).single();
            return between(first, journalPosition);
        };
    }

    private Receipts of(Appended appended) {
        return () -> {
            List<Receipt> made = appended.receipts().all();
            // The storage has none where it found the events again after a lost connection.
            return made.isEmpty()
                    ? between(appended.firstPosition(), appended.lastPosition())
                    : made;
        };
    }

    private List<Receipt> between(long first, long last) {
        return trees.covering(last).receipts(LongStream.rangeClosed(first, last).boxed().toList());
    }
}
