package io.disputeledger.query.scoreboards;

import io.disputeledger.contracts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is known of a seller.
 *
 * @param account whose
 * @param position by every event up to it, and no later one
 */
record Known(AccountId account, long position) {

    /** The statement with its parameters {@code :account} and {@code :position}. */
    JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
        return statement.param("account", account.toString()).param("position", position);
    }
}
