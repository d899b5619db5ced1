package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The orders of an upheld report have left the seller's metrics: the promise is kept.
 *
 * @param reportId the report
 * @param exclusion the event that took them out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MetricExclusionConfirmed(
        MisuseReportId reportId, EventReference exclusion, Instant recordedAt, Actor actor)
        implements MisuseReportEvent {}
