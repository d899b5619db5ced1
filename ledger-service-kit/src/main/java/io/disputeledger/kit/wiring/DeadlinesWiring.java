package io.disputeledger.kit.wiring;

import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.deadlines.DeadlineBook;
import io.disputeledger.kit.deadlines.DeadlineBooks;
import io.disputeledger.kit.deadlines.DeadlineClock;
import io.disputeledger.kit.deadlines.DeadlineMetrics;
import io.disputeledger.kit.deadlines.DeadlineProjection;
import io.disputeledger.kit.deadlines.DeadlineSweep;
import io.disputeledger.kit.deadlines.DeadlineTable;
import io.disputeledger.kit.deadlines.DeadlinesHealth;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.time.LedgerClock;
import io.disputeledger.store.reading.Notifications;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock of deadlines, in services that have a {@link DeadlineBook}. */
@AutoConfiguration(
        after = {CommandsWiring.class, ProcessorsWiring.class, TimeWiring.class},
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBean(DeadlineBook.class)
class DeadlinesWiring {

    @Bean
    DeadlineBooks deadlineBooks(List<DeadlineBook> books) {
        return new DeadlineBooks(books);
    }

    @Bean
    DeadlineTable deadlineTable(JdbcClient jdbc) {
        return new DeadlineTable(jdbc);
    }

    @Bean
    DeadlineSweep deadlineSweep(
            DeadlineBooks books,
            DeadlineTable table,
            Reactions reactions,
            ProcessorProgress progress,
            LedgerClock clock,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        return new DeadlineSweep(
                books,
                table,
                reactions,
                progress,
                clock,
                new TransactionTemplate(transactions),
                meters);
    }

    @Bean
    DeadlineClock deadlineClock(
            DeadlineTable table, DeadlineSweep sweep, LedgerClock clock, Notifications turns) {
        return new DeadlineClock(table, sweep, clock, turns);
    }

    @Bean
    DeadlineProjection deadlineProjection(
            DeadlineBooks books, DeadlineTable table, DeadlineClock clock) {
        return new DeadlineProjection(books, table, clock);
    }

    @Bean
    DeadlinesHealth deadlinesHealthIndicator(
            DeadlineTable table, DeadlineClock clock, LedgerClock time) {
        return new DeadlinesHealth(table, clock, time);
    }

    @Bean
    DeadlineMetrics deadlineMetrics(MeterRegistry meters, DeadlineTable table, LedgerClock clock) {
        return new DeadlineMetrics(meters, table, clock);
    }
}
