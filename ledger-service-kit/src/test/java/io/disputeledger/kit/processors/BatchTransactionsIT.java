package io.disputeledger.kit.processors;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.kit.testing.TestDatabase;
import java.util.Objects;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class BatchTransactionsIT {

    private final HikariDataSource oneConnection = oneConnection();
    private final JdbcTemplate jdbc = new JdbcTemplate(oneConnection);
    private final BatchTransactions transactions =
            new BatchTransactions(
                    new SpringTransactionManager(new DataSourceTransactionManager(oneConnection)),
                    oneConnection);

    private static HikariDataSource oneConnection() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.fresh());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }

    @AfterEach
    void close() {
        oneConnection.close();
    }

    @Test
    void aBatchDoesNotWaitForTheDiskAndWhatComesAfterItDoes() {
        Transaction batch = transactions.startTransaction();
        assertThat(synchronousCommit()).isEqualTo("off");
        batch.commit();
        assertThat(synchronousCommit()).isEqualTo("on");

        Transaction undone = transactions.startTransaction();
        undone.rollback();
        assertThat(synchronousCommit()).isEqualTo("on");
    }

    @Test
    void whatIsDoneOutsideABatchIsDurable() {
        assertThat(transactions.fetchInTransaction(this::synchronousCommit)).isEqualTo("on");
        transactions.executeInTransaction(() -> assertThat(synchronousCommit()).isEqualTo("on"));
    }

    private String synchronousCommit() {
        return Objects.requireNonNull(jdbc.queryForObject("show synchronous_commit", String.class));
    }
}
