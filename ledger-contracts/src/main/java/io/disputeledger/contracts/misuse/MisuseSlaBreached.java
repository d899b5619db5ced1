package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.MisuseReportId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The platform did not act on a report within its time. Decides nothing: the report is decided, and
 * the metrics cleaned, all the same.
 *
 * @param reportId the report
 * @param limit which promise
 * @param effectiveAt when it took effect (UTC): the due instant
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MisuseSlaBreached(
        MisuseReportId reportId,
        MisuseLimit limit,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements MisuseReportEvent {}
