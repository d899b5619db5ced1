package io.disputeledger.query.sandbox;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One hand at a time on the clock, whichever replica has it: between looking whether a jump is on
 * its way and turning the clock, nobody begins or stops a jump.
 */
@Component
@Profile("sandbox")
class ClockHand {

    private static final String TAKE = "select pg_advisory_xact_lock(0x48414e44)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ClockHand(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does this when nobody else has a hand on the clock, to the end of the transaction. */
    <T> T alone(Supplier<T> turn) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    jdbc.sql(TAKE).query().singleRow();
                    return turn.get();
                }));
    }
}
