package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An officer found that the buyer did, or did not, what was reported.
 *
 * @param reportId the report
 * @param orderId the reported order
 * @param accountId the account of the seller who reported
 * @param buyer who was reported
 * @param scenario the way of misuse, as the rule pack names it
 * @param clause the row of the scenario, in the pack that was in force at the filing
 * @param upheld whether the report was right
 * @param orders the orders that leave the seller's metrics, the reported one among them; none when
 *     the report was not right
 * @param reasons why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MisuseReportDecided(
        MisuseReportId reportId,
        OrderId orderId,
        AccountId accountId,
        PartyId buyer,
        String scenario,
        Clause clause,
        boolean upheld,
        List<OrderId> orders,
        Sealed reasons,
        Instant recordedAt,
        Actor actor)
        implements MisuseReportEvent {
    /** Copies its list. */
    public MisuseReportDecided {
        orders = List.copyOf(orders);
    }
}
