package io.disputeledger.dispute.misuse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.misuse.MisuseState;
import java.time.Instant;

/**
 * A misuse report in a list.
 *
 * @param filedAtPosition position of its first event: the key of the list
 * @param state after its last event
 * @param filedAt when it was filed (UTC)
 * @param searchableUntil until when it is in the list (UTC, exclusive)
 */
record ListedMisuseReport(
        @JsonIgnore long filedAtPosition,
        MisuseReportId reportId,
        OrderId orderId,
        String scenario,
        MisuseState state,
        PartyId seller,
        PartyId buyer,
        Instant filedAt,
        Instant searchableUntil) {}
