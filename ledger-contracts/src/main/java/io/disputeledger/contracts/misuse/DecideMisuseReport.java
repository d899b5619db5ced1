package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import java.util.List;

/**
 * An officer finds that the buyer did, or did not, what is reported. The platform promises this
 * within 48 hours; a late decision counts all the same.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, INVALID_STATE, ORDER_NOT_COVERED.
 *
 * @param reportId the report
 * @param upheld whether the report is right
 * @param orders further orders of the same buyer with the same seller that leave the seller's
 *     metrics with the reported one; none unless the report is upheld
 * @param reasons why; shown to the seller
 */
public record DecideMisuseReport(
        MisuseReportId reportId, boolean upheld, List<OrderId> orders, Sealed reasons)
        implements MisuseReportCommand {
    /** Copies its list. */
    public DecideMisuseReport {
        orders = List.copyOf(orders);
    }
}
