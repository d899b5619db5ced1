package io.disputeledger.query.feed;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which disputes are about an order or a seller, as the projections of this service know. */
@Component
class DisputesAbout {

    private static final String OF_ORDER =
            "select dispute_id from timeline_dispute where order_id = ?";

    private static final String OF_ACCOUNT =
            "select dispute_id from seller_dispute where account_id = ?";

    private final JdbcClient jdbc;

    DisputesAbout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<DisputeId> order(OrderId order) {
        return disputes(OF_ORDER, order.toString());
    }

    Set<DisputeId> account(AccountId account) {
        return disputes(OF_ACCOUNT, account.toString());
    }

    private Set<DisputeId> disputes(String sql, String about) {
        return Set.copyOf(
                jdbc.sql(sql)
                        .param(about)
                        .query((row, _) -> new DisputeId(row.getString(1)))
                        .set());
    }
}
