package io.disputeledger.query.queue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.LifeCycleState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A dispute or a misuse report in the queue.
 *
 * @param begunAt position of its first event; of two clocks that end together, what began first
 *     stands first
 * @param disputeId the dispute; null where a misuse report waits
 * @param reportId the misuse report; null where a dispute waits
 * @param category of the dispute
 * @param claim the amount asked in the dispute
 * @param state of the dispute
 * @param scenario of the misuse report
 * @param rules the pack by which it is decided
 * @param step for which it waits
 * @param officer who is responsible; null while nobody is
 * @param clock that limits the step and ends next; null where none does
 * @param breached whether that clock has run out, be that recorded or not
 * @param businessTimeLeft until it runs out, counting the time of workdays alone (ISO 8601, whole
 *     days of 24 hours); null where no clock ends, or a year on the way is not published
 */
record QueueItem(
        @JsonIgnore long begunAt,
        @Nullable DisputeId disputeId,
        @Nullable MisuseReportId reportId,
        OrderId orderId,
        @Nullable ComplaintCategory category,
        @Nullable Money claim,
        @Nullable String scenario,
        PackVersion rules,
        @Nullable LifeCycleState state,
        OfficerStep step,
        @Nullable String officer,
        @Nullable QueueClock clock,
        boolean breached,
        @Nullable Duration businessTimeLeft) {}
