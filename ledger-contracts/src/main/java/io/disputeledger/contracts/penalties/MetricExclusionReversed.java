package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * What a misuse report took out of the seller's metrics counts again, and protects nothing more.
 *
 * @param accountId the seller's account
 * @param reportId the misuse report
 * @param basis the event that had upheld it
 * @param cause the event that took that back
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MetricExclusionReversed(
        AccountId accountId,
        MisuseReportId reportId,
        EventReference basis,
        EventReference cause,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
