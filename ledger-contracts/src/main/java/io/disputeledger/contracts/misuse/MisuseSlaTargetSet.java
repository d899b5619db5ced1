package io.disputeledger.contracts.misuse;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.SlaTarget;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The platform should act on a report within some time. It is set again when the calendar that it
 * needs arrives.
 *
 * @param reportId the report
 * @param limit which promise
 * @param target until when, or which calendar is missing
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MisuseSlaTargetSet(
        MisuseReportId reportId,
        MisuseLimit limit,
        SlaTarget target,
        Instant recordedAt,
        Actor actor)
        implements MisuseReportEvent {}
