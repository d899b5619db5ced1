package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An upheld report was taken back: what it took out of the seller's metrics counts again.
 *
 * @param reportId the report
 * @param orderId the reported order
 * @param accountId the account of the seller who reported
 * @param reasons why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MisuseDecisionReversed(
        MisuseReportId reportId,
        OrderId orderId,
        AccountId accountId,
        Sealed reasons,
        Instant recordedAt,
        Actor actor)
        implements MisuseReportEvent {}
