package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;

/**
 * The seller of an order reports its buyer, once for each scenario, whatever becomes of the report.
 *
 * <p>Refusals, in order of precedence: UNKNOWN_MARKETPLACE, UNKNOWN_SCENARIO,
 * DUPLICATE_SCENARIO_REPORT, DUPLICATE_MISUSE_REPORT.
 *
 * @param reportId the report; chosen by the client or the service
 * @param orderId the order
 * @param scenario the way of misuse, as the rule pack names it
 * @param description what the buyer did
 */
public record FileMisuseReport(
        MisuseReportId reportId, OrderId orderId, String scenario, Sealed description)
        implements MisuseReportCommand {}
