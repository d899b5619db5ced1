package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The seller of an order reported its buyer.
 *
 * @param reportId the report
 * @param orderId the order
 * @param seller who reports
 * @param buyer who is reported
 * @param scenario the way of misuse, as the rule pack names it
 * @param clause the row of the scenario, in the pack that was in force at the filing
 * @param description what the buyer did
 * @param searchWindow until when searches show the report; it is kept for ever
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MisuseReportFiled(
        MisuseReportId reportId,
        OrderId orderId,
        PartyId seller,
        PartyId buyer,
        String scenario,
        Clause clause,
        Sealed description,
        Deadline searchWindow,
        Instant recordedAt,
        Actor actor)
        implements MisuseReportEvent {}
