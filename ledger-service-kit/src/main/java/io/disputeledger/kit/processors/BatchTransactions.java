package io.disputeledger.kit.processors;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The transaction of a processor's batch, which does not wait until it is durable. Its token and
 * its tables are in the same transaction, and were committed after the events that they reflect: if
 * the machine dies within the second that PostgreSQL takes to make it durable, all of it is undone,
 * and the processor does it again. What it caused elsewhere, a command, has a key of its own.
 *
 * <p>So a processor that catches up is not bound by the disk, and does not keep the appends waiting
 * for it either. What a processor does outside a batch, as a reset by an operator, is durable.
 */
public final class BatchTransactions implements TransactionManager {

    private final TransactionManager transactions;
    private final JdbcTemplate jdbc;

    /** Transactions of the given manager, which are on the given database. */
    public BatchTransactions(TransactionManager transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Axon begins a batch with this, and uses the others for everything else. */
    @Override
    public Transaction startTransaction() {
        Transaction batch = transactions.startTransaction();
        try {
            jdbc.execute("set local synchronous_commit = off");
        } catch (RuntimeException | Error e) {
            batch.rollback();
            throw e;
        }
        return batch;
    }

    @Override
    public void executeInTransaction(Runnable task) {
        transactions.executeInTransaction(task);
    }

    @Override
    public <T> T fetchInTransaction(Supplier<T> supplier) {
        return transactions.fetchInTransaction(supplier);
    }
}
